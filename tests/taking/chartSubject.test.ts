import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {chartKinds} from "../../src/drawing/chartKinds.ts";
import {chartNames} from "../../src/figures/chartNames.ts";
import {locales} from "../../src/model/locale.ts";
import {chartSubject, subjects} from "../../src/taking/chartSubject.ts";
import {embedLists, makerChoices} from "../../src/taking/makerChoices.ts";

test("no subject holds more kinds of chart than one reads at a glance, and each holds some", () => {
  const counts = subjects.map((subject) => chartKinds.filter((kind) => chartSubject(kind) === subject).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(12);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
});

describe.each(locales)("the maker in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  const {subjects: offered} = makerChoices(as);
  test("offers every kind once, under one heading, by a name that is short and its own there", () => {
    const kinds = offered.flatMap(({charts}) => charts.map(({id}) => id));
    expect(kinds.toSorted()).toEqual([...new Set(chartNames(as).map(({chart}) => chart))].toSorted());
    for (const {title, charts} of offered) {
      const names = charts.map(({name}) => name);
      expect(new Set(names).size, title).toBe(names.length);
      expect(names.filter((name) => name.length > 32)).toEqual([]);
    }
  });
  test("lists every embed for who has no script, under the same headings", () => {
    const lists = embedLists(as);
    expect(lists.map(({title}) => title)).toEqual(offered.map(({title}) => title));
    expect(lists.flatMap(({lists: some}) => some.flatMap(({links}) => links))).toHaveLength(chartNames(as).length);
  });
});
