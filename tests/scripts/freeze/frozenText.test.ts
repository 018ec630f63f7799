import {describe, expect, test} from "vitest";
import {frozenPage, loadsFiles, releaseLine} from "../../../scripts/freeze/frozenText.ts";

const id = "0123456789";

describe("a frozen page", () => {
  test.each([
    ['<a href="/embed/trend/tun/">', '<a href="/v/0123456789/embed/trend/tun/">'],
    ['<a href="/es/embed/trend/tun/">', '<a href="/v/0123456789/es/embed/trend/tun/">'],
    ['<p class="source" data-frozen hidden>', '<p class="source">'],
    ['<p class="source" data-frozen="true" hidden>', '<p class="source">'],
    [
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/es/embed/trend/tun/oembed.json" title="a">',
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/v/0123456789/es/embed/trend/tun/oembed.json" title="a">'
    ],
    ['<meta property="og:url" content="/embed/trend/tun/">', '<meta property="og:url" content="/v/0123456789/embed/trend/tun/">'],
    ['{"embedUrl":"/embed/trend/tun/","contentUrl":"/embed/trend/tun.svg","a":1}', '{"embedUrl":"/v/0123456789/embed/trend/tun/","a":1}'],
    ['<meta property="og:image:width" content="1200"><meta name="twitter:card" content="summary">', ""]
  ])("says %s as %s", (live, frozen) => expect(frozenPage(live, id)).toBe(frozen));

  test.each([
    '<a href="/countries/arg/#section-life">',
    '<a href="https://example.org/countries/arg/">',
    '<link rel="canonical" href="/indicators/old-age/">',
    "<p>/embed/trend/tun/</p>",
    '<a href="/embed/">',
    '<script>document.querySelector("[data-frozen]")?.removeAttribute("hidden")</script>',
    "<p hidden>"
  ])("leaves %s as it is", (text) => expect(frozenPage(text, id)).toBe(text));
});

test.each([
  ['<p class="source">Source: b</p><p class="source" data-frozen hidden>Release 0123456789.</p>', "Release 0123456789."],
  ['<p data-frozen="true" hidden>Release a', "Release a"],
  ["<p>Release a</p>", ""]
])("what an embed says of its release in %s is %j", (html, said) => expect(releaseLine(html)).toBe(said));

test.each([
  ['<link rel="stylesheet" href="/_astro/a.css">', true],
  ['<script type="module" src="/_astro/a.js"></script>', true],
  ['<img alt="" src="/a.png">', true],
  ['<link rel="canonical" href="/countries/arg/"><script>let src = 1</script><style>p{}</style>', false]
])("%s loads files: %s", (html, loads) => expect(loadsFiles(html)).toBe(loads));
