import {expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {searchEntries} from "../../../src/topics/lists/searchEntries.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

test("an area is found by name, code and its name in the other language, and leads to its page", () => {
  const countries = [
    {id: "TUN", name: {en: "Tunisia", es: "Túnez"}},
    {id: "ARG", name: {en: "Argentina", es: "Argentina"}}
  ];
  expect(searchEntries(sampleAtlas({countries}), "es")).toEqual([
    {name: "Argentina", href: "/es/countries/arg/", also: ["arg"]},
    {name: "Túnez", href: "/es/countries/tun/", also: ["tun", "Tunisia"]}
  ]);
});

test("every page is found, once", () => {
  const entries = searchEntries(atlas(), "en");
  expect(new Set(entries.map(({href}) => href)).size).toBe(atlas().pages.length);
});
