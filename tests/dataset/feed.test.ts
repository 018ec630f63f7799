import {inAll} from "../statedLocales.ts";
import {parseDocument} from "htmlparser2";
import {describe, expect, test} from "vitest";
import {feed} from "../../src/dataset/feed.ts";
import {languageOf} from "../../src/atlas/language.ts";

const releases = [
  {id: "abcdef0123", date: "2026-12-01", notes: inAll({en: "Less < more & so on", es: "Menos < más"})},
  {id: "0123456789", date: "2026-11-21", notes: inAll({en: "First", es: "Primera"})}
];
const site = new URL("https://example.org");
const idsOf = (xml: string) => Array.from(xml.matchAll(/<id>(.*?)<\/id>/g), ([, id]) => id);

describe("the feed of releases", () => {
  const xml = feed(releases, site, languageOf("es"));
  test("is XML in its language, of the day of the newest release", () => {
    expect(parseDocument(xml, {xmlMode: true}).children.filter((node) => node.type === "tag")).toHaveLength(1);
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="es" xml:base="https:\/\/example.org\/">/
    );
    expect(/<updated>(.*?)<\/updated>/.exec(xml)?.[1]).toBe("2026-12-01T00:00:00Z");
  });
  test("has an entry for each release, newest first, that leads to its page", () => {
    const links = Array.from(xml.matchAll(/<link rel="alternate" type="text\/html" href="(.*?)"\/>/g), ([, href]) => href);
    expect(links).toEqual([
      "https://example.org/es/data/",
      "https://example.org/es/data/releases/abcdef0123/",
      "https://example.org/es/data/releases/0123456789/"
    ]);
    expect(xml).toContain('<link rel="self" type="application/atom+xml" href="https://example.org/es/feed.xml"/>');
    expect(xml).toContain("<title>Datos del 1 de diciembre de 2026, versión abcdef0123</title>");
  });
  test("writes signs as XML wants them", () => expect(feed(releases, site, languageOf("en"))).toContain("Less &lt; more &amp; so on"));
  test("has ids of the right form, each once, that stay when the site moves", () => {
    const ids = idsOf(xml);
    expect(ids).toHaveLength(3);
    expect(new Set([...ids, ...idsOf(feed(releases, site, languageOf("en")))]).size).toBe(6);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(idsOf(feed(releases, undefined, languageOf("es")))).toEqual(ids);
  });
  test("leads from the root where the site's own address is not known", () =>
    expect(feed(releases, undefined, languageOf("en"))).toMatch(/xml:base="\/">[^]*href="\/data\/releases\//));
});
