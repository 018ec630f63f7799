import {JSDOM} from "jsdom";
import {beforeEach, describe, expect, test, vi} from "vitest";
import {NotFetched} from "../../src/client/fetchedFile.ts";
import type {PictureParts} from "../../src/client/pictureParts.ts";
import type {TakePicture} from "../../src/client/takePicture.ts";

const {window} = new JSDOM("<!doctype html><body></body>", {url: "https://example.org/countries/arg/"});
const {document} = window;
/** What was asked of the drawing, and what comes of it; what the clipboard took, and whether it takes anything. */
const drawing = {asked: [] as unknown[], isAble: true, isThere: true};
const clipboard = {items: [] as unknown[], isOpen: true};
const saved: string[] = [];
vi.mock("../../src/client/drawnPicture.ts", () => ({
  drawnPicture: (...asked: unknown[]) => {
    drawing.asked.push(asked);
    return drawing.isAble ? Promise.resolve(new Blob(["png"])) : Promise.reject(new Error("no canvas"));
  }
}));
vi.mock("../../src/client/chosenPicture.ts", () => ({
  chosenPicture: (svg: string, {shape, ground}: {shape: string; ground: string}) => Promise.resolve(`${svg} ${shape} ${ground}`)
}));
vi.mock("../../src/client/fetchedFile.ts", async (original) => ({
  ...(await original<typeof import("../../src/client/fetchedFile.ts")>()),
  fetchedFile: (address: string) => (drawing.isThere ? Promise.resolve(address) : Promise.reject(new NotFetched("offline")))
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
Object.assign(globalThis, {ClipboardItem, Option: window.Option});
Object.defineProperty(globalThis, "navigator", {value: {clipboard: {write}}, configurable: true});
Object.defineProperty(window.HTMLAnchorElement.prototype, "click", {
  value(this: HTMLAnchorElement) {
    saved.push(this.download, this.href.slice(0, 5));
  }
});
await import("../../src/client/takePicture.ts");

const panel =
  '<div id="take-words" data-face="/face.woff2" data-png="PNG" data-shape="Shape|whole|wide|square|tall" data-ground="Ground|light|dark|clear" data-picture="Copy" data-saved="Saved: {0}" data-pictured="Copied"' +
  ' data-failed="Take the SVG" data-refused="Take the PNG" data-unfetched="Try again"></div><take-picture><ul><li><a href="/embed/map/x.svg" download="left-out-map-x.svg">SVG</a></li>' +
  '<li><a href="/x.csv">Rows</a></li></ul><output></output></take-picture>';
const press = (name: string) => [...document.querySelectorAll("button")].find(({textContent}) => textContent === name)?.click();
const choose = (...values: string[]) =>
  document.querySelectorAll("select").forEach((select, place) => {
    select.value = values[place] ?? "";
    select.dispatchEvent(new window.Event("change"));
  });
/** Whether the page keeps the browser from following the link to the SVG. */
const follow = () => {
  const event = new window.MouseEvent("click", {bubbles: true, cancelable: true});
  document.querySelector("a")?.dispatchEvent(event);
  return event.defaultPrevented;
};
const said = () => document.querySelector("output")?.textContent;

describe("take-picture", () => {
  beforeEach(() => {
    Object.assign(drawing, {asked: [], isAble: true, isThere: true});
    Object.assign(clipboard, {items: [], isOpen: true});
    saved.length = 0;
    document.body.innerHTML = panel;
  });

  test("adds its choices and its buttons before the SVG, once", () => {
    const element = document.querySelector("take-picture");
    if (element) document.body.append(element);
    expect([...document.querySelectorAll("li")].map(({textContent}) => textContent)).toEqual(["Copy", "PNG", "SVG", "Rows"]);
    expect([...document.querySelectorAll("label")].map((label) => label.firstChild?.textContent)).toEqual(["Shape", "Ground"]);
    expect([...document.querySelectorAll("option")].map(({value, textContent}) => `${value}: ${textContent}`)).toEqual([
      ...["whole: whole", "wide: wide", "square: square", "tall: tall", "light: light", "dark: dark", "transparent: clear"]
    ]);
    expect([...document.querySelectorAll("button")].every(({type}) => type === "button")).toBe(true);
    expect(drawing.asked).toEqual([]);
  });

  test.each([
    ["whole", "light", "left-out-map-x.png"],
    ["wide", "light", "left-out-map-x-wide.png"],
    ["tall", "transparent", "left-out-map-x-tall-transparent.png"]
  ])("a %s picture on %s is saved as PNG under its name", async (shape, ground, file) => {
    choose(shape, ground);
    press("PNG");
    await vi.waitFor(() => expect(said()).toBe(`Saved: ${file}`));
    expect(drawing.asked).toEqual([[`https://example.org/embed/map/x.svg ${shape} ${ground}`, "/face.woff2"]]);
    expect(saved).toEqual([file, "blob:"]);
  });

  test("the SVG of a choice is made, and is the file itself where nothing is chosen", async () => {
    choose("square", "dark");
    expect(follow()).toBe(true);
    await vi.waitFor(() => expect(said()).toBe("Saved: left-out-map-x-square-dark.svg"));
    choose("whole", "light");
    expect(follow()).toBe(false);
  });

  test("a picture that no file has is drawn where it stands", async () => {
    document.querySelector<TakePicture>("take-picture")!.source = () => "<svg>" as unknown as PictureParts;
    expect(follow()).toBe(true);
    await vi.waitFor(() => expect(said()).toBe("Saved: left-out-map-x.svg"));
    press("PNG");
    await vi.waitFor(() => expect(drawing.asked).toEqual([["<svg> whole light", "/face.woff2"]]));
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

  test.each(["PNG", "Copy"])("%s, where the file does not come, says to try again", async (name) => {
    drawing.isThere = false;
    press(name);
    await vi.waitFor(() => expect(said()).toBe("Try again"));
    expect(saved).toEqual([]);
  });

  test("rests while a picture is made: a second press saves nothing again", async () => {
    const resting = () => [...document.querySelectorAll("button")].map(({disabled}) => disabled);
    document.querySelectorAll("button")[1]?.focus();
    for (const name of ["PNG", "PNG", "Copy"]) press(name);
    expect(resting()).toEqual([true, true]);
    await vi.waitFor(() => expect(resting()).toEqual([false, false]));
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
