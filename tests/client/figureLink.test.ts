import {JSDOM} from "jsdom";
import {beforeEach, describe, expect, test, vi} from "vitest";

const {window} = new JSDOM("<!doctype html><body></body>", {url: "https://example.org/compare/?areas=arg"});
const {document} = window;
const taken: string[] = [];
const shared: {title: string; url: string}[] = [];
const hand = {isCoarse: false, isOpen: true};
const writeText = (text: string) => (hand.isOpen ? Promise.resolve(void taken.push(text)) : Promise.reject(new Error("refused")));
const navigator = {clipboard: {writeText}, share: (what: {title: string; url: string}) => Promise.resolve(void shared.push(what))};
Object.assign(globalThis, {document, getSelection: () => null, matchMedia: () => ({matches: hand.isCoarse})});
Object.defineProperty(globalThis, "navigator", {value: navigator, configurable: true});
await import("../../src/client/figureLink.ts");

const link = () => document.querySelector<HTMLAnchorElement>("a")!;
const said = () => document.querySelector("output")?.textContent;
const click = (more: Partial<MouseEventInit> = {}) =>
  link().dispatchEvent(new window.MouseEvent("click", {bubbles: true, cancelable: true, ...more}));

describe("a link to a figure", () => {
  beforeEach(() => {
    Object.assign(hand, {isCoarse: false, isOpen: true});
    taken.length = shared.length = 0;
    document.body.innerHTML =
      '<div id="take-words" data-copied="Copied: {0}"></div><figure id="a"><span><a data-figure-link href="#a" aria-label="Link">#</a><output></output></span><h2>A finding</h2></figure>';
  });

  test("is copied with the whole address, and said; the page goes there all the same", async () => {
    expect(click()).toBe(true);
    await vi.waitFor(() => expect(said()).toBe("Copied: Link"));
    expect(taken).toEqual(["https://example.org/compare/?areas=arg#a"]);
  });
  test("is said where the clipboard is closed", async () => {
    hand.isOpen = false;
    click();
    await vi.waitFor(() => expect(said()).toBe("https://example.org/compare/?areas=arg#a"));
  });
  test("goes to what a phone has for sharing", () => {
    hand.isCoarse = true;
    expect(click()).toBe(false);
    expect(shared).toEqual([{title: "A finding", url: "https://example.org/compare/?areas=arg#a"}]);
    expect(taken).toEqual([]);
  });
  test("is left alone with a key held down", () => {
    click({ctrlKey: true});
    expect([taken, shared]).toEqual([[], []]);
  });
});
