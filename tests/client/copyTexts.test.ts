import {JSDOM} from "jsdom";
import {beforeEach, describe, expect, test, vi} from "vitest";

const {window} = new JSDOM("<!doctype html><body></body>", {url: "https://example.org/countries/arg/"});
const {document} = window;
/** What the clipboard took, and whether it takes anything. */
const clipboard = {texts: [] as string[], isOpen: true};
const writeText = (text: string): Promise<void> =>
  clipboard.isOpen ? Promise.resolve(void clipboard.texts.push(text)) : Promise.reject(new Error("refused"));
Object.assign(globalThis, {document, HTMLElement: window.HTMLElement, customElements: window.customElements, location: window.location});
Object.defineProperty(globalThis, "navigator", {value: {clipboard: {writeText}}, configurable: true});
await import("../../src/client/copyTexts.ts");

const words =
  '<div id="take-words" data-button="Copy" data-copy="Copy: {0}" data-copied="Copied: {0}" data-select="Selected: {0}" data-frozen="Frozen" data-bibtex="As BibTeX"' +
  ' data-ris="As RIS" data-csl="As CSL" data-container="An atlas" data-author="Us" data-release="0123456789" data-date="2026-11-21"></div>';
const fields = (...texts: string[]) =>
  `${words}<copy-texts>${texts
    .map((text, place) => `<p><label><span>Text ${place}</span><textarea readonly>${text}</textarea></label></p>`)
    .join("")}<output></output></copy-texts>`;
const said = () => document.querySelector("output")?.textContent;
const values = () => [...document.querySelectorAll("textarea")].map(({value}) => value);

describe("copy-texts", () => {
  beforeEach(() => void Object.assign(clipboard, {texts: [], isOpen: true}));

  test("gives each field a button with a name of its own, once", () => {
    document.body.innerHTML = fields("a", "b");
    const element = document.querySelector("copy-texts");
    if (element) document.body.append(element);
    expect(
      [...document.querySelectorAll("button")].map((button) => [button.type, button.textContent, button.getAttribute("aria-label")])
    ).toEqual([
      ["button", "Copy", "Copy: Text 0"],
      ["button", "Copy", "Copy: Text 1"]
    ]);
  });

  test("copies what is in the field and says so", async () => {
    document.body.innerHTML = fields("a", "b &amp; c");
    document.querySelectorAll("button")[1]?.click();
    await vi.waitFor(() => expect(said()).toBe("Copied: Text 1"));
    expect(clipboard.texts).toEqual(["b & c"]);
  });

  test("selects the text where the clipboard refuses", async () => {
    clipboard.isOpen = false;
    document.body.innerHTML = fields("abc");
    document.querySelector("button")?.click();
    await vi.waitFor(() => expect(said()).toBe("Selected: Text 0"));
    const field = document.querySelector("textarea");
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, 3]);
  });

  test("makes neither citations nor a frozen twin of data that are no release", () => {
    const own = '<copy-texts data-title="A" data-url="/embed/branches/arg/" data-note="B"><p><label><span>Live</span><textarea>';
    const snippet = '&lt;iframe src="/embed/branches/arg/"></textarea></label></p><output></output></copy-texts>';
    document.body.innerHTML = words + own + snippet;
    expect(values().length).toBe(5);
    document.body.innerHTML = words.replace("2026-11-21", "") + own + snippet;
    expect(values()).toEqual(['<iframe src="https://example.org/embed/branches/arg/">']);
  });

  test("makes citations for reference managers of a chart that says its own part of them", () => {
    const own =
      '<copy-texts data-title="A finding" data-url="/v/0123456789/es/embed/branches/arg/" data-note="Source: A" data-authors="A; B"><output></output></copy-texts>';
    document.body.innerHTML = words + own;
    expect([...document.querySelectorAll("label span")].map(({textContent}) => textContent)).toEqual(["As BibTeX", "As RIS", "As CSL"]);
    const [bibtex = "", ris = "", csl = ""] = values();
    expect(bibtex).toContain("@misc{left-out-branches-arg-0123456789,");
    expect(bibtex).toContain("url = {https://example.org/v/0123456789/es/embed/branches/arg/}");
    expect(ris).toContain("\nDA  - 2026/11/21\n");
    expect(JSON.parse(csl)).toMatchObject([
      {
        title: "A finding",
        author: [{literal: "A"}, {literal: "B"}],
        compiler: [{literal: "Us"}],
        note: "Source: A",
        "container-title": "An atlas"
      }
    ]);
    expect(document.querySelectorAll("button")).toHaveLength(3);
  });

  test("gives the snippet of a chart its frozen twin", () => {
    const snippet =
      '&lt;div&gt;&lt;iframe src="/es/embed/map/x/" style="height:calc(9px)"&gt;&lt;/iframe&gt;&lt;/div&gt;&lt;script src="https://a.org/embed/loader.js"&gt;';
    const own = `<copy-texts data-url="/es/embed/map/x/"><p><label><span>Live</span><textarea>${snippet}</textarea></label></p><output></output></copy-texts>`;
    document.body.innerHTML = words + own;
    expect(values()[1]).toBe(
      '<div><iframe src="https://example.org/v/0123456789/es/embed/map/x/" style="height:calc(44px + 9px)"></iframe></div><script src="https://a.org/v/0123456789/embed/loader.js">'
    );
  });

  test("where the shared words are not, the fields are all there is, and their addresses are whole", () => {
    const snippet = '&lt;iframe src="/embed/map/x/"&gt;&lt;/iframe&gt;';
    document.body.innerHTML = `<copy-texts data-url="/embed/map/x/"><p><label><textarea>${snippet}</textarea></label></p><output></output></copy-texts>`;
    expect(values()).toEqual(['<iframe src="https://example.org/embed/map/x/"></iframe>']);
    expect(document.querySelectorAll("button")).toHaveLength(0);
  });

  test("completes addresses of embeds with the page's origin, and no others", () => {
    document.body.innerHTML = fields(
      '<iframe src="/embed/map/x/"></iframe>',
      "url = {/es/embed/map/x/}",
      "See /v/0123456789/embed/map/x/.",
      "/embed/map/x/",
      "https://a.org/embed/map/x/ and/or /data/x.csv"
    );
    expect(values()).toEqual([
      '<iframe src="https://example.org/embed/map/x/"></iframe>',
      "url = {https://example.org/es/embed/map/x/}",
      "See https://example.org/v/0123456789/embed/map/x/.",
      "https://example.org/embed/map/x/",
      "https://a.org/embed/map/x/ and/or /data/x.csv"
    ]);
  });
});
