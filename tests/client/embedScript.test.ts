import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {embedScript} from "../../src/client/embedScript.ts";

class NoWatch {
  observe(): void {}
}

/** An embed's page at an address, its script run as it stands there. */
function opened(address: string): Document {
  const body = '<p data-frozen hidden>Release</p><div class="actions"><a href="https://example.org/countries/arg/">Open</a></div>';
  const page = `<!doctype html><html><head><script>${embedScript()}</script></head><body>${body}</body></html>`;
  const beforeParse = (window: object) => void Object.assign(window, {ResizeObserver: NoWatch});
  return new JSDOM(page, {url: `https://example.org${address}`, runScripts: "dangerously", beforeParse}).window.document;
}
const loaded = (document: Document) =>
  new Promise((resolve) => {
    document.defaultView?.addEventListener("load", resolve);
  });

test.each([
  ["?theme=dark", "dark"],
  ["?theme=light", "light"],
  ["?Theme=DARK", "dark"],
  ["?a=1&amp;theme=dark", "dark"],
  ["?a=1&amp;amp;theme=dark", "dark"],
  ["?theme=pink", undefined],
  ["?theme=dark%22%3E", undefined],
  ["", undefined]
])("the scheme at %s is %s", (query, theme) => {
  expect(opened(`/embed/trend/tun/${query}`).documentElement.dataset.theme).toBe(theme);
});

test.each([
  ["?title=off", true],
  ["?theme=dark&amp;Title=OFF", true],
  ["?title=on", false],
  ["?title=", false],
  ["", false]
])("at %s the title is left to the page around: %s", (query, isOff) => {
  expect(opened(`/embed/trend/tun/${query}`).documentElement.dataset.untitled === "").toBe(isOff);
});

test.each([
  ["/v/0123456789/embed/trend/tun/", false],
  ["/embed/trend/tun/", true]
])("at %s the line on the release is hidden: %s", async (address, isHidden) => {
  const document = opened(address);
  await loaded(document);
  expect(document.querySelector<HTMLElement>("[data-frozen]")?.hidden).toBe(isHidden);
});

test("closes no script before its end, and stays small", () => {
  expect(embedScript()).not.toMatch(/<\/?script|<!--/i);
  expect(embedScript()).toContain("left-out:height");
  expect(embedScript().length).toBeLessThan(2600);
});
