import {describe, expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {locales} from "../../src/model/locale.ts";
import {leftThen} from "../../src/reading/leftThen.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";

describe.each(locales)("the share left out before, in %s", (locale) => {
  test("is not called old, as a year gone by is", () => {
    const atlas = sampleAtlas({
      rows: [
        {value: 98.4, period: 2015},
        {value: 97, period: 2022},
        {area: "BBB", value: 80, period: 2022}
      ]
    });
    const as = localAtlas(atlas, languageOf(locale));
    const [before, now] = (atlas.snapshot("any-benefit").byArea.get("AAA") ?? []).toSorted((a, b) => (a.period ?? 0) - (b.period ?? 0));
    const {clause} = leftThen(before ?? null, now!, as);
    const told = typeof clause === "function" ? clause("2022") : "";
    expect(told).toContain(as.format.percent(1.6));
    expect(told).toMatch(/ (in|en|في) 2015$/);
    expect(told).not.toContain(as.words.value.old);
  });

  test("has no mark that the one now has too", () => {
    const as = localAtlas(made(), languageOf(locale));
    const rows = made().snapshot("any-benefit").byArea.get("world") ?? [];
    const sorted = rows.toSorted((a, b) => (a.period ?? 0) - (b.period ?? 0));
    const {clause, alone} = leftThen(sorted[0] ?? null, sorted.at(-1)!, as);
    const modelled = as.words.remarks.modelled;
    expect(alone).toContain(modelled);
    const told = typeof clause === "function" ? clause(alone ?? "") : "";
    expect(told.split(modelled)).toHaveLength(2);
  });
});

/** The sentence of two years with these values. */
function said(before: number, now: number, locale: "en" | "es"): string {
  const atlas = sampleAtlas({
    rows: [
      {period: 2019, value: before},
      {period: 2022, value: now}
    ]
  });
  const [first, last] = atlas.observations.get("any-benefit")!;
  const {clause} = leftThen(first!, last!, localAtlas(atlas, languageOf(locale)));
  return typeof clause === "function" ? clause("2022") : (clause ?? "");
}

describe("a gap and the one before it", () => {
  test("stand against each other where they are printed apart", () => {
    expect(said(20, 30, "en")).toMatch(/^70\.0% .*\(2022\), against 80\.0% in 2019$/);
    expect(said(20, 30, "es")).toMatch(/\(2022\), frente al 80,0\u00a0% en 2019$/);
  });
  test("are the same where they are printed alike", () => {
    expect(said(0, 0, "en")).toMatch(/^none of .*\(2022\), the same as in 2019$/);
    expect(said(78.93, 78.94, "es")).toMatch(/\(2022\), lo mismo que en 2019$/);
  });
});
