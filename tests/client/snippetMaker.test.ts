import {JSDOM} from "jsdom";
import {beforeEach, describe, expect, test, vi} from "vitest";
import {escapeXml} from "../../src/model/escapeXml.ts";

const {window} = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {url: "https://example.org/embed/"});
const {document} = window;
const embeds = new Map(
  ["/embed/map/one/", "/embed/map/two/", "/embed/branches/arg/", "/es/embed/branches/arg/"].map((path) => [
    path,
    `<!doctype html><title>x</title><meta property="og:title" content="97%"><meta name="left-out:title" content="“A chart” &amp; &quot;more&quot;"><meta name="left-out:height" content="500"><meta name="left-out:heights" content="calc(9px)"><script>1</script><template data-region="western-africa" data-box="0 0 1 1"></template>`
  ])
);
const form =
  '<iframe src="{src}" title="{title}" height="{height}" style="height:{heights}" data-left-out></iframe><script async src="/embed/loader.js"></script>'.replaceAll(
    '"',
    "&quot;"
  );
Object.assign(globalThis, {
  document,
  HTMLElement: window.HTMLElement,
  Option: window.Option,
  customElements: window.customElements,
  location: window.location,
  history: window.history,
  DOMParser: window.DOMParser,
  fetch: (path: string) => Promise.resolve({ok: embeds.has(path), text: () => Promise.resolve(embeds.get(path))})
});
await import("../../src/client/snippetMaker.ts");

const options = (...values: string[]) => values.map((value) => `<option>${value}</option>`).join("");
const page = `<snippet-maker data-release="0123456789" data-form="${form}" data-unknown="Unknown" data-failed="Failed"><form>
<select name="chart"><option value="map" data-list="indicator">Map</option><option value="branches" data-list="area" data-without="ago">B</option></select>
<label data-list="indicator"><select name="id">${options("one", "two", "gone")}</select></label>
<label data-list="area" hidden><select name="id">${options("ago", "arg", "tun")}</select></label>
<select name="lang"><option value="en" data-start="/embed/">E</option><option value="es" data-start="/es/embed/">S</option></select>
<label data-list="country" hidden><select name="id">${options("gha", "tgo")}</select></label><select name="lit"><option value=""></option></select>
<select name="theme">${options("auto", "light", "dark")}</select>
<select name="width"><option value="">Full</option>${options("480")}</select><select name="title">${options("on", "off")}</select></form>
<p role="status"></p><iframe src="/embed/map/one/"></iframe><a data-alone href="/">x</a><textarea>first</textarea><textarea>second</textarea></snippet-maker>`;

const open = (query: string) => {
  window.history.replaceState(null, "", `/embed/${query}`);
  document.body.innerHTML = page;
};
const frame = () => document.querySelector("iframe")?.getAttribute("src");
const status = () => document.querySelector("[role=status]")?.textContent;
const snippets = () => [...document.querySelectorAll("textarea")].map(({value}) => value);
const choose = (name: string, value: string) => {
  const field = document.querySelector<HTMLSelectElement>(`label:not([hidden]) select[name=${name}], form > select[name=${name}]`);
  if (field) field.value = value;
  field?.dispatchEvent(new window.Event("change", {bubbles: true}));
};

describe("snippet-maker", () => {
  beforeEach(() => open(""));

  test("leaves the page as it is where nothing is asked", () => {
    expect(frame()).toBe("/embed/map/one/");
    expect(snippets()).toEqual(["first", "second"]);
  });

  test("shows what the address asks for: frame, live snippet and frozen one", async () => {
    open("?chart=branches&id=arg&lang=es&theme=dark");
    await vi.waitFor(() => expect(frame()).toBe("/es/embed/branches/arg/?theme=dark"));
    expect(snippets()).toEqual([
      '<iframe src="https://example.org/es/embed/branches/arg/?theme=dark" title="“A chart” &amp; &quot;more&quot;" height="500" style="height:calc(9px)" data-left-out></iframe><script async src="https://example.org/embed/loader.js"></script>',
      '<iframe src="https://example.org/v/0123456789/es/embed/branches/arg/?theme=dark" title="“A chart” &amp; &quot;more&quot;" height="500" style="height:calc(44px + 9px)" data-left-out></iframe><script async src="https://example.org/v/0123456789/embed/loader.js"></script>'
    ]);
    expect(snippets()[0]).toContain(`title="${escapeXml('“A chart” & "more"')}"`);
    expect(document.querySelector("iframe")?.title).toBe('“A chart” & "more"');
    expect(document.querySelector("iframe")?.height).toBe("500");
    expect(document.querySelector("[data-alone]")?.getAttribute("href")).toBe(frame());
    expect(status()).toBe("");
  });

  test("makes a snippet of a width, and without the title", async () => {
    const maker = document.querySelector<HTMLElement>("snippet-maker")!;
    maker.dataset.form = `<div style="container-type:inline-size;width:100%">${maker.dataset.form!.replace("<iframe", '<iframe width="700"')}</div>`;
    choose("theme", "dark");
    choose("title", "off");
    choose("width", "480");
    await vi.waitFor(() => expect(frame()).toBe("/embed/map/one/?theme=dark&title=off"));
    expect(window.location.search).toBe("?chart=map&id=one&theme=dark&title=off&width=480");
    for (const text of snippets()) {
      expect(text).toContain('<div style="container-type:inline-size;width:100%;max-width:480px"><iframe width="480"');
      expect(text).toContain('embed/map/one/?theme=dark&amp;title=off"');
    }
    expect(document.querySelector("iframe")?.style.maxWidth).toBe("480px");
    choose("width", "");
    await vi.waitFor(() => expect(snippets()[0]).toContain(';width:100%"><iframe width="700"'));
    expect(window.location.search).toBe("?chart=map&id=one&theme=dark&title=off");
  });

  test("asks for a region of a map, and for a country lit in any chart", async () => {
    open("?chart=map&id=two&region=western-africa&lit=gha");
    await vi.waitFor(() => expect(frame()).toBe("/embed/map/two/?region=western-africa&lit=gha"));
    expect(snippets()[0]).toContain('src="https://example.org/embed/map/two/?region=western-africa&amp;lit=gha"');
    choose("chart", "branches");
    await vi.waitFor(() => expect(frame()).toBe("/embed/branches/arg/?lit=gha"));
    choose("lit", "");
    await vi.waitFor(() => expect(frame()).toBe("/embed/branches/arg/"));
    open("?chart=map&id=two&region=western-africa");
    await vi.waitFor(() => expect(frame()).toBe("/embed/map/two/?region=western-africa"));
    expect(status()).toBe("");
  });

  test.each(["region=atlantis", "lit=xyz"])("hands out no %s: it is left out, and that is said", async (unknown) => {
    open(`?chart=map&id=two&${unknown}`);
    await vi.waitFor(() => expect(status()).toBe("Unknown"));
    expect([frame(), window.location.search]).toEqual(["/embed/map/two/", "?chart=map&id=two"]);
    expect(snippets()[0]).toContain('embed/map/two/"');
  });

  test("begins frame and script with the site's own address where it knows that, wherever the page stands", async () => {
    const maker = document.querySelector<HTMLElement>("snippet-maker")!;
    maker.dataset.form = maker.dataset.form!.replace("/embed/loader.js", "https://own.example/embed/loader.js");
    choose("id", "two");
    await vi.waitFor(() => expect(frame()).toBe("/embed/map/two/"));
    const sources = snippets().map((text) => Array.from(text.matchAll(/ src="([^"]+)"/g), ([, src]) => src));
    expect(sources).toEqual([
      ["https://own.example/embed/map/two/", "https://own.example/embed/loader.js"],
      ["https://own.example/v/0123456789/embed/map/two/", "https://own.example/v/0123456789/embed/loader.js"]
    ]);
  });

  test.each([
    "?Chart=branches&ID=ARG&Theme=dark",
    "?chart=branches&amp;id=arg&amp;theme=dark",
    "?chart=branches&amp;amp;id=arg&amp;amp;theme=dark"
  ])("reads %s", async (query) => {
    open(query);
    await vi.waitFor(() => expect(frame()).toBe("/embed/branches/arg/?theme=dark"));
    expect(status()).toBe("");
  });

  test.each([
    "?chart=nope&id=two",
    "?chart=map&id=nope",
    "?chart=map&id=one&lang=xx",
    "?chart=map&id=one&theme=pink",
    "?chart=map&id=one&width=9999"
  ])("falls back at %s and says so", async (query) => {
    open(query);
    await vi.waitFor(() => expect(status()).toBe("Unknown"));
    expect(frame()).toMatch(/^\/embed\/map\/(one|two)\/$/);
  });

  test("writes each choice into the address, without what goes without saying", async () => {
    choose("chart", "branches");
    await vi.waitFor(() => expect(frame()).toBe("/embed/branches/arg/"));
    expect(window.location.search).toBe("?chart=branches&id=arg");
    expect([...document.querySelectorAll("label")].map(({hidden}) => hidden)).toEqual([true, false, true]);
    choose("theme", "light");
    await vi.waitFor(() => expect(frame()).toBe("/embed/branches/arg/?theme=light"));
    expect(window.location.search).toBe("?chart=branches&id=arg&theme=light");
  });

  test("keeps the snippet and says so where the card cannot be fetched", async () => {
    choose("id", "gone");
    await vi.waitFor(() => expect(status()).toBe("Failed"));
    expect(snippets()).toEqual(["first", "second"]);
  });
});
