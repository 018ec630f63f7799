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

test("and every chart that is drawn has an answer of its own, to which its embed leads", () => {
  const answers = [...site.files].filter((file) => file.endsWith("/oembed.json")).map((file) => `/${file}`);
  const drawn = [...site.files]
    .filter((file) => /^(?:[a-z]{2}\/)?embed\/[a-z-]+\/[^/]+\.svg$/.test(file))
    .map((file) => `/${file.slice(0, -4)}/`);
  expect(drawn.length).toBeGreaterThan(5000);
  expect(answers.sort()).toEqual(drawn.map((embed) => `${embed}oembed.json`).sort());
  const wrong = drawn.filter((embed) => {
    const html = readFileSync(join(site.folder, fileAt(site, embed) ?? ""), "utf8");
    const links = found(html, /<link [^>]*application\/json\+oembed" href="([^"]+)"/g).map((link) => new URL(link, "http://site").pathname);
    const answer = JSON.parse(readFileSync(join(site.folder, `${embed}oembed.json`), "utf8")) as {html: string};
    return links.join() !== `${embed}oembed.json` || !new RegExp(`<iframe src="(?:https?://[^/"]+)?${embed}"`).test(answer.html);
  });
  expect(wrong.slice(0, 20), `${wrong.length} in all`).toEqual([]);
});
