import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {searchEntries} from "../../../src/topics/lists/searchEntries.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

test("an area is found by name, code, its name in the other language and its aliases, and leads to its page", () => {
  const countries = [
    {id: "TUN", name: {en: "Tunisia", es: "Túnez"}, aliases: ["Ifriqiya"]},
    {id: "ARG", name: {en: "Argentina", es: "Argentina"}}
  ];
  expect(searchEntries(localAtlas(sampleAtlas({countries}), {locale: "es"}))).toEqual([
    {name: "Argentina", href: "/es/countries/arg/", also: ["arg"]},
    {name: "Túnez", href: "/es/countries/tun/", also: ["tun", "Tunisia", "Ifriqiya"]}
  ]);
});

test("every page is found, once; then every area without one, which leads nowhere", () => {
  const entries = searchEntries(localAtlas(atlas(), {locale: "en"}));
  const paged = entries.filter(({href}) => href !== null);
  expect(new Set(paged.map(({href}) => href)).size).toBe(atlas().pages.length);
  expect(paged.length).toBe(atlas().pages.length);
  expect(entries.slice(paged.length).map(({href}) => href)).toEqual(atlas().unpaged.map(() => null));
  expect(entries.length).toBe(atlas().countries.length);
});
