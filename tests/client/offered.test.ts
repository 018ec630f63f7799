import {type StatedLocale} from "../statedLocales.ts";
import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {offered} from "../../src/client/offered.ts";
import {searchEntries} from "../../src/topics/lists/searchEntries.ts";

const held = {en: searchEntries(localAtlas(atlas(), {locale: "en"})), es: searchEntries(localAtlas(atlas(), {locale: "es"}))};
const ways = (letters: string, locale: StatedLocale) => offered(held[locale], letters).map(({href}) => href);

const first: readonly (readonly [letters: string, address: string])[] = [
  ["pension", "/indicators/old-age/"],
  ["pensions", "/indicators/old-age/"],
  ["old-age pension", "/indicators/old-age/"],
  ["Old-age pensions", "/indicators/old-age/"],
  ["unemployment benefit", "/indicators/unemployment/"],
  ["unemployment benefits", "/indicators/unemployment/"],
  ["map", "/map/"],
  ["embed a map", "/embed/"],
  ["map to embed", "/embed/"],
  ["informal work in Tunisia", "/countries/tun/#section-work"],
  ["Tunisia informal", "/countries/tun/#section-work"],
  ["law Kenya", "/countries/ken/#section-law"],
  ["schemes in Kenya", "/countries/ken/#section-schemes"],
  ["pensions in the UK", "/countries/gbr/#section-life"],
  ["women and men in Tunisia", "/countries/tun/#section-gender"],
  ["gender gap in pensions in Northern Africa", "/gender/northern-africa/"],
  ["pension women northern africa", "/gender/northern-africa/"],
  ["informal work in the world", "/informality/"],
  ["pensions Sub-Saharan Africa", "/regions/sub-saharan-africa/#section-branches"],
  ["weather in Tunisia", "/countries/tun/"],
  ["pensión", "/es/indicators/old-age/"],
  ["pensiones", "/es/indicators/old-age/"],
  ["prestación por desempleo", "/es/indicators/unemployment/"],
  ["seguro de desempleo", "/es/indicators/unemployment/"],
  ["mapa", "/es/map/"],
  ["insertar un mapa", "/es/embed/"],
  ["trabajo informal en Túnez", "/es/countries/tun/#section-work"],
  ["Kenia ley", "/es/countries/ken/#section-law"],
  ["regímenes en Argentina", "/es/countries/arg/#section-schemes"],
  ["brecha de género en pensiones en África del Norte", "/es/gender/northern-africa/"],
  ["pensiones mujeres África del Norte", "/es/gender/northern-africa/"]
];
const isSpanish = (address: string) => address.startsWith("/es/");

test.each(first)("“%s” offers %s first", (letters, address) => expect(ways(letters, isSpanish(address) ? "es" : "en")[0]).toBe(address));

describe("several words with the name of a place", () => {
  test("offer what it tells of each topic, and its page after that, under its name", () => {
    const found = offered(held.en, "gender gap in pensions in Northern Africa");
    expect(found.map((entry) => [entry.name, "mark" in entry && entry.mark])).toEqual([
      ["Northern Africa", "Women and men"],
      ["Northern Africa", "Old age"],
      ["Northern Africa", "Disability"],
      ["Northern Africa", "group"]
    ]);
    expect(found.map(({href}) => href)[1]).toBe("/regions/northern-africa/#section-branches");
    expect(found.at(-1)?.href).toBe("/regions/northern-africa/");
  });
  test("take no word for the code of a country", () => expect(ways("cats and dogs", "en")).toEqual([]));
  test("say of a place without a page that it has none", () =>
    expect(offered(held.en, "pensions in the Vatican").map(({href}) => href)).toEqual([null]));
});

test("schemes go last: where all letters are part of the name of one, it goes before a place", () => {
  const pages = [
    {name: "Kenya", href: "/countries/ken/", also: ["ken"]},
    {name: "Kenya Safety Net", href: "/schemes/ken-net/", also: [], mark: "Kenya", last: true as const}
  ];
  expect(offered(pages, "kenya")).toEqual([pages[0]]);
  expect(offered(pages, "kenya safety")).toEqual([pages[1]]);
  expect(offered(pages, "safety in Kenya")).toEqual([pages[0]]);
});
