import {JSDOM} from "jsdom";
import {beforeEach, describe, expect, test, vi} from "vitest";
import {NotFetched} from "../../src/client/drawnPicture.ts";

const {window} = new JSDOM("<!doctype html><body></body>", {url: "https://example.org/countries/arg/"});
const {document} = window;
/** What was asked of the drawing, and what comes of it; what the clipboard took, and whether it takes anything. */
const drawing = {asked: [] as unknown[], isAble: true, isThere: true};
const clipboard = {items: [] as unknown[], isOpen: true};
const saved: string[] = [];
vi.mock("../../src/client/drawnPicture.ts", async (original) => ({
  ...(await original<typeof import("../../src/client/drawnPicture.ts")>()),
  drawnPicture: (...asked: unknown[]) => {
    drawing.asked.push(asked);
    if (!drawing.isThere) return Promise.reject(new NotFetched("offline"));
    return drawing.isAble ? Promise.resolve(new Blob(["png"])) : Promise.reject(new Error("no canvas"));
  }
}));
class ClipboardItem {
  readonly items: Record<string, Promise<Blob>>;
  constructor(items: Record<string, Promise<Blob>>) {
    this.items = items;
  }
}
const write = async ([item]: ClipboardItem[]): Promise<void> => {
  if (!clipboard.isOpen) throw new Error("refused");
  clipboard.items.push(Object.keys(item?.items ?? {}), await item?.items["image/png"]);
};
Object.assign(globalThis, {document, HTMLElement: window.HTMLElement, customElements: window.customElements, location: window.location});
Object.assign(globalThis, {ClipboardItem});
Object.defineProperty(globalThis, "navigator", {value: {clipboard: {write}}, configurable: true});
Object.defineProperty(window.HTMLAnchorElement.prototype, "click", {
  value(this: HTMLAnchorElement) {
    saved.push(this.download, this.href.slice(0, 5));
  }
});
await import("../../src/client/takePicture.ts");

const panel =
  '<div id="take-words" data-face="/face.woff2" data-png="PNG" data-large="Large" data-picture="Copy" data-saved="Saved: {0}" data-pictured="Copied"' +
  ' data-failed="Take the SVG" data-refused="Take the PNG" data-unfetched="Try again"></div><take-picture><ul><li><a href="/embed/map/x.svg" download="left-out-map-x.svg">SVG</a></li>' +
  '<li><a href="/x.csv">Rows</a></li></ul><output></output></take-picture>';
const press = (name: string) => [...document.querySelectorAll("button")].find(({textContent}) => textContent === name)?.click();
const said = () => document.querySelector("output")?.textContent;

describe("take-picture", () => {
  beforeEach(() => {
    Object.assign(drawing, {asked: [], isAble: true, isThere: true});
    Object.assign(clipboard, {items: [], isOpen: true});
    saved.length = 0;
    document.body.innerHTML = panel;
  });

  test("adds its buttons after the SVG, once", () => {
    const element = document.querySelector("take-picture");
    if (element) document.body.append(element);
    expect([...document.querySelectorAll("li")].map(({textContent}) => textContent)).toEqual(["SVG", "PNG", "Large", "Copy", "Rows"]);
    expect([...document.querySelectorAll("button")].every(({type}) => type === "button")).toBe(true);
    expect(drawing.asked).toEqual([]);
  });

  test.each([
    ["PNG", 1, "left-out-map-x.png"],
    ["Large", 2, "left-out-map-x@2x.png"]
  ])("%s saves the picture at %d under its name", async (name, scale, file) => {
    press(name);
    await vi.waitFor(() => expect(said()).toBe(`Saved: ${file}`));
    expect(drawing.asked).toEqual([["https://example.org/embed/map/x.svg", {scale, face: "/face.woff2"}]]);
    expect(saved).toEqual([file, "blob:"]);
  });

  test("copies the picture as PNG and says so", async () => {
    press("Copy");
    await vi.waitFor(() => expect(said()).toBe("Copied"));
    expect(clipboard.items).toEqual([["image/png"], new Blob(["png"])]);
  });

  test.each([
    ["PNG", {isAble: false, isOpen: true}, "Take the SVG"],
    ["Copy", {isAble: false, isOpen: true}, "Take the SVG"],
    ["Copy", {isAble: true, isOpen: false}, "Take the PNG"],
    ["Copy", {isAble: false, isOpen: false}, "Take the SVG"]
  ])("%s, where %j, says what to take instead", async (name, {isAble, isOpen}, sentence) => {
    drawing.isAble = isAble;
    clipboard.isOpen = isOpen;
    press(name);
    await vi.waitFor(() => expect(said()).toBe(sentence));
    expect(document.querySelector('a[href$=".svg"]')).not.toBeNull();
    expect(saved).toEqual([]);
  });

  test.each(["PNG", "Large", "Copy"])("%s, where the file does not come, says to try again", async (name) => {
    drawing.isThere = false;
    press(name);
    await vi.waitFor(() => expect(said()).toBe("Try again"));
    expect(saved).toEqual([]);
  });

  test("rests while a picture is made: a second press saves nothing again", async () => {
    const resting = () => [...document.querySelectorAll("button")].map(({disabled}) => disabled);
    document.querySelector("button")?.focus();
    for (const name of ["PNG", "PNG", "Large"]) press(name);
    expect(resting()).toEqual([true, true, true]);
    await vi.waitFor(() => expect(resting()).toEqual([false, false, false]));
    expect(saved).toEqual(["left-out-map-x.png", "blob:"]);
    expect(document.activeElement?.textContent).toBe("PNG");
  });

  test("has no buttons where their words are not", () => {
    document.body.innerHTML = panel.replace("take-words", "other");
    expect(document.querySelector("button")).toBeNull();
  });

  test.each(["ClipboardItem", "navigator"])("a browser without %s says so", async (name) => {
    const held = Object.getOwnPropertyDescriptor(globalThis, name)!;
    Object.defineProperty(globalThis, name, {value: name === "navigator" ? {} : undefined, configurable: true});
    press("Copy");
    await vi.waitFor(() => expect(said()).toBe("Take the PNG"));
    Object.defineProperty(globalThis, name, held);
  });
});
