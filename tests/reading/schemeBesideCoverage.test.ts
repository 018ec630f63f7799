import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {schemesHeld} from "../../src/atlas/schemesHeld.ts";
import {statedLocales} from "../statedLocales.ts";
import {schemeBesideCoverage} from "../../src/reading/schemeBesideCoverage.ts";
import {reachedBy} from "../atlas/reachedBy.ts";
import {countrySchemes} from "../../src/topics/country/countrySchemes.ts";

const atlas = made();
const ids = {"family-child": "children", maternity: "maternity", unemployment: "unemployment", "employment-injury": "work-injury"} as const;
const all = {...ids, invalidity: "disability", "old-age": "old-age"};

describe.each(statedLocales)("a scheme beside the coverage of its branch, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  const sides = as.pages.flatMap(({id}) => schemesHeld(as).byArea.get(id) ?? []);
  const rows = sides.flatMap((scheme) =>
    Object.entries(all).flatMap(([branch, id]) => {
      const found = as.snapshot(id).latest.get(scheme.area!);
      return scheme.branches.includes(branch as keyof typeof all) && found?.period ? [{scheme, id, found, period: found.period}] : [];
    })
  );
  test("is said to be younger than the figure wherever it is", () => {
    const younger = rows.filter(({scheme, period}) => (scheme.start ?? 0) > period);
    expect(younger.length).toBeGreaterThan(0);
    for (const {scheme, period} of younger) {
      const told = schemeBesideCoverage(scheme, as).join(" ");
      expect(told, scheme.id).toContain(`${scheme.start}`);
      expect(told, scheme.id).toContain(`${period}`);
    }
  });
  test("contradicts a coverage of 0 wherever it reached somebody", () => {
    const odd = rows.filter(
      ({scheme, found, period}) => found.value === 0 && (scheme.start ?? 0) <= period && reachedBy(scheme, period, as)
    );
    expect(odd.length).toBeGreaterThan(0);
    for (const {scheme} of odd) {
      const text = {en: /may count different benefits/, es: /cuenten prestaciones distintas/}[locale];
      expect(schemeBesideCoverage(scheme, as).join(" "), scheme.id).toMatch(text);
      const items = countrySchemes(
        as.pages.find(({id}) => id === scheme.area)!,
        as
      ).lists.flatMap((list) => list.items);
      expect(items.flatMap(({beside}) => beside).join(" ")).toMatch(text);
    }
  });
  test("does not where its counts are of later years, of none, or it had ended", () => {
    const {scheme, period} = rows.find(
      (one) => one.found.value === 0 && (one.scheme.start ?? 0) <= one.period && reachedBy(one.scheme, one.period, as)
    )!;
    const reached = {...scheme.reached!, count: 9, unit: "households"};
    const told = (other: Partial<typeof scheme>) => {
      const own = {...scheme, ...other};
      const alone = {...atlas, schemes: [own], schemeCounts: []};
      return schemeBesideCoverage(own, localAtlas(alone, languageOf(locale)));
    };
    expect(told({reached: {...reached, year: period}}).length).toBeGreaterThan(0);
    expect(told({reached: {...reached, year: period + 1}})).toEqual([]);
    expect(told({reached: {...reached, year: null}})).toEqual([]);
    expect(told({reached: {...reached, year: period - 1}, end: period - 1})).toEqual([]);
  });
  test("has nothing to say for most", () => {
    const told = sides.filter((scheme) => schemeBesideCoverage(scheme, as).length > 0).length;
    expect(told).toBeLessThan(sides.length / 2);
  });
});
