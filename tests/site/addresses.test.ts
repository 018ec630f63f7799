import {describe, expect, test} from "vitest";
import {lensNames} from "../../src/model/lens.ts";
import {absolute, addressOf, areaCsv, indicatorCsv, inLocale, langParam, searchJson} from "../../src/site/addresses.ts";

describe("addresses", () => {
  test("of pages are permalinks: these never change", () => {
    expect(addressOf("en", "home")).toBe("/");
    expect(addressOf("en", "countries")).toBe("/countries/");
    expect(addressOf("en", "country", "ARG")).toBe("/countries/arg/");
    expect(addressOf("en", "regions")).toBe("/regions/");
    expect(addressOf("en", "region", "northern-africa")).toBe("/regions/northern-africa/");
    expect(addressOf("en", "audit", "africa")).toBe("/regions/africa/audit/");
    expect(addressOf("en", "indicators")).toBe("/indicators/");
    expect(addressOf("en", "indicator", "old-age")).toBe("/indicators/old-age/");
    expect(addressOf("en", "data")).toBe("/data/");
    expect(addressOf("en", "method")).toBe("/method/");
    expect(addressOf("en", "about")).toBe("/about/");
  });
  test("of lenses look at the world, or at one group", () => {
    const published = ["/life-cycle/", "/gender/", "/informality/", "/sectors/", "/strategies/"];
    const ways = lensNames.map((lens) => addressOf("en", lens));
    expect(published.filter((way) => !ways.includes(way))).toEqual([]);
    expect(ways.filter((way) => !/^\/[a-z]+(?:-[a-z]+)*\/$/.test(way))).toEqual([]);
    expect(addressOf("en", "gender", "world")).toBe("/gender/");
    expect(addressOf("es", "gender", "northern-africa")).toBe("/es/gender/northern-africa/");
  });
  test("of a comparison hold its state", () => {
    expect(addressOf("en", "compare")).toBe("/compare/");
    expect(addressOf("es", "compare", "areas=arg,tun")).toBe("/es/compare/?areas=arg,tun");
  });
  test("of the other languages begin with the language; the first stands at the root", () => {
    expect(addressOf("es", "home")).toBe("/es/");
    expect(addressOf("es", "country", "ARG")).toBe("/es/countries/arg/");
    expect(inLocale("en", "/a/")).toBe("/a/");
    expect(inLocale("es", "/a/")).toBe("/es/a/");
    expect([langParam("en"), langParam("es")]).toEqual([undefined, "es"]);
  });
  test("of files carry no language, of the search file one", () => {
    expect(indicatorCsv("old-age")).toBe("/data/indicators/old-age.csv");
    expect(areaCsv("ARG")).toBe("/data/areas/arg.csv");
    expect([searchJson("en"), searchJson("es")]).toEqual(["/search.json", "/es/search.json"]);
  });
  test("are whole where the site's own is known", () => {
    expect(absolute("/es/about/", new URL("https://example.org"))).toBe("https://example.org/es/about/");
    expect(absolute("/es/about/", undefined)).toBe("/es/about/");
  });
});
