import {expect, test} from "vitest";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import type {Observation} from "../../../src/model/observation.ts";
import {genderAverages} from "../../../src/topics/gender/genderAverages.ts";
import {groupSexes} from "../../../src/topics/group/groupSexes.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const average = (indicator: string, women: number, men: number): Partial<Observation>[] =>
  [
    {sex: "female" as const, value: women},
    {sex: "male" as const, value: men}
  ].map((one) => ({...one, indicator, area: "region"}));
const of = (rows: readonly Partial<Observation>[], locale: "en" | "es") => {
  const as = localAtlas(sampleAtlas({rows}), languageOf(locale));
  const group = as.group("region");
  return {
    sexes: groupSexes(group, as).figure,
    averages: genderAverages(group, [as.indicator("any-benefit"), as.indicator("old-age")], as)?.figure
  };
};

test.each([
  ["en", "coverage is 100% among women and 90.0% among men (2020; women: capped)"],
  ["es", "la cobertura es del 100\u00a0% entre las mujeres y del 90,0\u00a0% entre los hombres (2020; mujeres: con tope)"]
] as const)("a published average at the cap is told as coverage and as capped, never as nobody left out, in %s", (locale, said) => {
  const {sexes, averages} = of(average("any-benefit", 100, 90), locale);
  expect(sexes.note ?? "").toContain(said);
  for (const {title, sentence} of [sexes, averages!]) expect(`${title} ${sentence}`).not.toMatch(/[^0-9]0([.,]0)?\s?%/);
});

test("of several averages the widest below the cap makes the title", () => {
  const {averages} = of([...average("any-benefit", 100, 50), ...average("old-age", 70, 80)], "en");
  expect(averages?.title).toContain("30.0% among women and 20.0% among men");
});
