import {JSDOM} from "jsdom";
import {beforeEach, describe, expect, test, vi} from "vitest";

const {window} = new JSDOM("<!doctype html><body></body>", {url: "https://example.org/countries/arg/"});
const {document} = window;
const print = vi.fn();
const clipboard = {texts: [] as string[]};
const taking = {writeText: (text: string) => Promise.resolve(void clipboard.texts.push(text))};
const refusing = {writeText: () => Promise.reject(new Error("refused"))};
const put = (value: unknown) => Object.defineProperty(globalThis, "navigator", {value: {clipboard: value}, configurable: true});
Object.assign(globalThis, {
  document,
  window: {print},
  HTMLElement: window.HTMLElement,
  customElements: window.customElements,
  location: window.location
});
await import("../../src/client/pageActions.ts");

const click = (what: string) => document.querySelector<HTMLButtonElement>(`[data-do=${what}]`)?.click();
const said = () => document.querySelector("output")?.textContent;

describe("page-actions", () => {
  beforeEach(() => {
    clipboard.texts = [];
    document.body.innerHTML = `<page-actions data-copied="Copied" data-kept="Not copied"><ul>
      <li hidden><button type="button" data-do="print">Brief</button></li><li><a href="/">Compare</a></li>
      <li hidden><button type="button" data-do="copy">Link</button></li></ul><output></output></page-actions>`;
  });

  test("shows the buttons that a script makes work", () => expect(document.querySelectorAll("[hidden]").length).toBe(0));
  test("prints the page", () => {
    click("print");
    expect(print).toHaveBeenCalledOnce();
  });
  test("copies the address and says so", async () => {
    put(taking);
    click("copy");
    await vi.waitFor(() => expect(said()).toBe("Copied"));
    expect(clipboard.texts).toEqual(["https://example.org/countries/arg/"]);
  });
  test.each([
    ["refuses", refusing],
    ["is not there", undefined]
  ])("says that it could not where the clipboard %s", async (_what, held) => {
    put(held);
    click("copy");
    await vi.waitFor(() => expect(said()).toBe("Not copied"));
  });
});
