import {describe, expect, test} from "vitest";
import {assetsIn, frozenAsset, frozenPage, releaseLine} from "../../../scripts/freeze/frozenText.ts";

const id = "0123456789";

describe("a frozen page", () => {
  test.each([
    ['<link rel="stylesheet" href="/_astro/a.css">', '<link rel="stylesheet" href="/v/0123456789/_astro/a.css">'],
    ['<script type="module" src="/_astro/a.js"></script>', '<script type="module" src="/v/0123456789/_astro/a.js"></script>'],
    ['<a href="/embed/trend/tun/">', '<a href="/v/0123456789/embed/trend/tun/">'],
    ['<a href="/es/embed/trend/tun/">', '<a href="/v/0123456789/es/embed/trend/tun/">'],
    ['<p class="source" data-frozen hidden>', '<p class="source">'],
    ['<p class="source" data-frozen="true" hidden>', '<p class="source">'],
    ['<link rel="alternate" type="application/json+oembed" href="/x" title="a">', ""]
  ])("says %s as %s", (live, frozen) => expect(frozenPage(live, id)).toBe(frozen));

  test.each([
    '<a href="/countries/arg/#section-life">',
    '<a href="https://example.org/countries/arg/">',
    '<link rel="canonical" href="/indicators/old-age/">',
    "<p>/embed/trend/tun/</p>",
    '<a href="/embed/">',
    "<p hidden>"
  ])("leaves %s as it is", (text) => expect(frozenPage(text, id)).toBe(text));
});

test.each([
  ['<p class="source">Source: b</p><p class="source" data-frozen hidden>Release 0123456789.</p>', "Release 0123456789."],
  ['<p data-frozen="true" hidden>Release a', "Release a"],
  ["<p>Release a</p>", ""]
])("what an embed says of its release in %s is %j", (html, said) => expect(releaseLine(html)).toBe(said));

describe("assets", () => {
  test("are found in pages, styles and scripts, each once", () => {
    expect(assetsIn('href="/_astro/a.css" src="/_astro/b.js" src="/_astro/b.js"')).toEqual(["a.css", "b.js"]);
    expect(assetsIn("@font-face{src:url(/_astro/c.woff2)}")).toEqual(["c.woff2"]);
    expect(assetsIn('import"./d.js";import(`./e.js`)')).toEqual(["d.js", "e.js"]);
  });
  test("load their own kind", () => {
    expect(frozenAsset("url(/_astro/c.woff2)", id)).toBe("url(/v/0123456789/_astro/c.woff2)");
    expect(frozenAsset('import"./d.js"', id)).toBe('import"./d.js"');
  });
});
