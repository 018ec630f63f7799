import {describe, expect, test} from "vitest";
import {atlas} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {printedValue} from "../../../src/measures/printedValue.ts";
import {locales} from "../../../src/model/locale.ts";
import {countryRanks} from "../../../src/topics/country/countryRanks.ts";

describe.each(locales)("a country in every ranking, in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const say = as.words.country.ranks;

  test("the title counts the rankings in which more countries do better than worse", () => {
    const told = as.pages.flatMap((country) => {
      const figure = countryRanks(country, as);
      if (!figure) return [];
      const ranked = as.listed.flatMap((indicator) => {
        const rank = figure.table.rows.find(([head]) => head?.href?.includes(`/map/${indicator.id}/`))?.[1];
        if (indicator.direction === "context" || !rank || rank.text === as.words.value.missing) return [];
        const values = as.snapshot(indicator.id).countries;
        const own = printedValue(values.find(({area}) => area === country.id)?.value ?? NaN);
        const better = values.filter(({value}) =>
          indicator.direction === "lower" ? printedValue(value) < own : printedValue(value) > own
        );
        const ties = values.filter(({value}) => printedValue(value) === own).length - 1;
        return [{isBehind: better.length + 1 + ties / 2 > values.length / 2, of: values.length}];
      });
      const count = ranked.filter(({isBehind}) => isBehind).length;
      return [{area: country.id, title: figure.title, of: ranked.length, count}];
    });
    expect(told.length).toBeGreaterThan(200);
    // Copies of another area's value are counted once in a ranking, so that one at its very middle may stand on either side.
    const strange = told.filter(({title, of, count}) =>
      of === 0 ? title !== say.titleNone : ![count - 1, count, count + 1].some((near) => title === say.title({count: near, of}))
    );
    expect(strange).toEqual([]);
  });

  test("a place that all at the bottom share is in the half that is further behind", () => {
    const fiji = as.pages.find(({id}) => id === "FJI")!;
    expect(as.snapshot("unemployment").latest.get("FJI")?.value).toBe(0);
    expect(countryRanks(fiji, as)!.title).toBe(say.title({count: 4, of: 14}));
  });

  test("has a row for each indicator with a figure, which leads to its map with the country lit", () => {
    const ghana = as.pages.find(({id}) => id === "GHA")!;
    const {rows} = countryRanks(ghana, as)!.table;
    const held = as.listed.filter(({id}) => as.snapshot(id).countries.some(({area}) => area === "GHA"));
    expect(rows.length).toBe(held.length);
    expect(rows.find(([head]) => head?.href?.includes("/map/maternity/"))?.[0]?.href).toMatch(/\/map\/maternity\/\?lit=gha$/);
  });
});
