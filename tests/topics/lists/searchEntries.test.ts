import {gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {inAll, statedLocales} from "../../statedLocales.ts";
import {searchEntries} from "../../../src/topics/lists/searchEntries.ts";
import {learningPairs} from "../../../src/topics/learn/learningPairs.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

test("an area is found by name, code, its name in the other language and its aliases, and leads to its page", () => {
  const countries = [
    {id: "TUN", name: inAll({en: "Tunisia", es: "Túnez"}), aliases: ["Ifriqiya"]},
    {id: "ARG", name: inAll({en: "Argentina", es: "Argentina"})}
  ];
  expect(searchEntries(localAtlas(sampleAtlas({countries}), {locale: "es"})).slice(0, 2)).toEqual([
    {name: "Argentina", href: "/es/countries/arg/", also: ["arg"]},
    {name: "Túnez", href: "/es/countries/tun/", also: ["tun", "Tunisia", "Ifriqiya"]}
  ]);
});

test("every country with a page stands first, once; then every area without one, which leads nowhere; then all other pages", () => {
  const entries = searchEntries(localAtlas(atlas(), {locale: "en"}));
  const {pages, unpaged, countries} = atlas();
  expect(new Set(entries.slice(0, pages.length).map(({href}) => href)).size).toBe(pages.length);
  expect(entries.slice(pages.length, countries.length).map(({href}) => href)).toEqual(unpaged.map(() => null));
  const others = entries.slice(countries.length);
  expect(others.every(({href}) => href !== null && !href.startsWith("/countries/a"))).toBe(true);
  expect(new Set(others.map(({href}) => href)).size).toBe(others.length);
});

test.each(statedLocales)(
  "groups, questions, indicators, terms and schemes of the atlas are found in %s, and every page there is one of",
  (locale) => {
    const as = localAtlas(atlas(), {locale});
    const root = locale === "en" ? "" : `/${locale}`;
    const addresses = new Set(searchEntries(as).map(({href}) => href));
    const wanted = [
      ...as.memberGroups.map(({id}) => `/regions/${id}/`),
      ...["western-africa", "western-asia", "oceania"].map((id) => `/map/?region=${id}`),
      ...as.listed.map(({id}) => `/indicators/${id}/`),
      ...as.schemes.map(({id}) => `/schemes/${id}/`),
      ...Object.keys(as.words.glossary.terms).map((id) => `/glossary/#${id}`),
      ...learningPairs(as).map(({id}) => `/learn/${id}/`),
      ...new Set(as.schemes.flatMap(({groups}) => groups.map((group) => `/schemes/?group=${group}`))),
      ...["life-cycle", "gender", "informality", "sectors", "strategies", "town-and-country", "mutual-health", "learn", "questions"].map(
        (path) => `/${path}/`
      ),
      ...[
        "countries",
        "regions",
        "indicators",
        "schemes",
        "compare",
        "data",
        "method",
        "glossary",
        "about",
        "law",
        "then-and-now",
        "embed"
      ].map((path) => `/${path}/`)
    ];
    expect(wanted.length).toBeGreaterThan(400);
    expect(wanted.filter((path) => !addresses.has(root + path))).toEqual([]);
  }
);

test("the list stays light enough for a phone: it is fetched when the field is first touched", () => {
  for (const locale of statedLocales) {
    const sent = gzipSync(JSON.stringify(searchEntries(localAtlas(atlas(), {locale}))));
    expect(sent.length).toBeLessThan(45_000);
  }
});
