import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import {fileAt, readSite} from "../../scripts/inspect/readSite.ts";

const site = readSite(resolve("dist"));
const found = (html: string, pattern: RegExp) => Array.from(html.matchAll(pattern), (match) => match[1] ?? "");

/** Pages with charts to take: where their oEmbed links lead, and the first picture that is offered. */
const takeable = [...site.pages.keys()].flatMap((address) => {
  const html = readFileSync(join(site.folder, fileAt(site, address) ?? ""), "utf8");
  const [first] = found(html, /<details class="take">.*?<a href="([^"]+)\.svg"/gs);
  return first === undefined ? [] : [{address, first, links: found(html, /<link [^>]*application\/json\+oembed" href="([^"]+)"/g)}];
});

test("every page with charts to take has one answer to those who unfold its address: that of the first chart", () => {
  expect(takeable.length).toBeGreaterThan(900);
  const paths = takeable.map(({address, links, first}) => ({
    address,
    links: links.map((link) => new URL(link, "http://site").pathname),
    first
  }));
  const wrong = paths.filter(({links, first}) => links.length !== 1 || links[0] !== `${first}/oembed.json`);
  expect(wrong.slice(0, 20), `${wrong.length} in all`).toEqual([]);
  expect(paths.flatMap(({links}) => links.filter((link) => fileAt(site, link) === undefined))).toEqual([]);
});

test("and no chart has an answer that no page leads to", () => {
  const answers = [...site.files].filter((file) => file.endsWith("/oembed.json")).map((file) => `/${file}`);
  const led = new Set(takeable.flatMap(({links}) => links.map((link) => new URL(link, "http://site").pathname)));
  expect(answers.length).toBeGreaterThan(900);
  // Each comparison that stands ready is a page of its own, at an address with a question.
  expect(answers.filter((answer) => !led.has(answer) && !answer.includes("/embed/comparison/"))).toEqual([]);
});
