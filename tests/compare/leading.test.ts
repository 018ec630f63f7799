import {describe, expect, test} from "vitest";
import {comparedView} from "../../src/compare/comparedView.ts";
import type {CompareState} from "../../src/compare/compareState.ts";
import {prepared} from "../../src/compare/prepared.ts";
import {statedLocales} from "../statedLocales.ts";
import {rawCountries, rawLatest, rawSeries} from "../atlas/rawModel.ts";
import {mayLead, mayLeadApart} from "../atlas/soundRows.ts";
import {realFigures, realKit} from "./realKit.ts";

const look = (state: CompareState, locale: "en" | "es" = "en") => comparedView(state, realFigures(state), realKit(locale));
const known = new Set(realKit().base.areas.map(({id}) => id));
const countries = rawCountries.map(({id}) => id).filter((id) => known.has(id));
const twelves = Array.from({length: Math.floor(countries.length / 12)}, (_, i) => countries.slice(i * 12, i * 12 + 12));

describe.each(statedLocales)("a value that a rule doubts is in no title of a comparison, in %s", (locale) => {
  const {format, words} = realKit(locale);
  const leftText = (value: number) => (value === 100 ? words.cap : format.value(100 - Number(value.toFixed(1)), "percent"));

  test("of bars, which go from the lowest to the highest of the others; the note says that it is left out", () => {
    let doubted = 0;
    for (const indicator of ["any-benefit", "poor", "old-age"])
      for (const areas of twelves) {
        const rows = areas.flatMap((area) => rawLatest(indicator, area) ?? []);
        const sound = rows.filter((row) => mayLead(indicator, row));
        if (sound.length === rows.length) continue;
        doubted++;
        const {title, notes} = look({indicator, areas, view: "bars"}, locale);
        const ends = [Math.min, Math.max].map((end) => leftText(end(...sound.map(({value}) => value))));
        for (const end of sound.length > 0 ? ends : []) expect(title).toContain(end);
        expect(notes).toContain(realKit(locale).words.notes.barred);
      }
    expect(doubted).toBeGreaterThan(15);
  });
  test("of women and men, nor a difference in which one stands at the cap", () => {
    let kept = 0;
    for (const areas of twelves) {
      const pairs = areas.flatMap((area) => {
        const men = rawSeries("old-age", area, {sex: "male"});
        const women = rawSeries("old-age", area, {sex: "female"}).findLast(({period}) => men.some((row) => row.period === period));
        const same = men.find((row) => row.period === women?.period);
        return women && same ? [{women, men: same, apart: Math.abs(women.value - same.value)}] : [];
      });
      const sound = pairs.filter((pair) => mayLeadApart("old-age", pair));
      const widest = Math.max(...sound.map(({apart}) => apart));
      if (pairs.some(({apart}) => apart > widest)) kept++;
      const {title} = look({indicator: "old-age", areas, view: "sexes"}, locale);
      const told = sound.filter(({apart}) => apart === widest);
      if (told.length > 0) expect(told.some(({women, men}) => [women, men].every(({value}) => title.includes(leftText(value))))).toBe(true);
    }
    expect(kept).toBeGreaterThan(5);
  });
});

describe("in a comparison", () => {
  test("of BRICS, Iran’s 100 is no end", () => {
    expect(look(prepared.brics).title).toMatch(
      /^At least one cash benefit, share left out: from 4\.6% \(Russia, 2022\) to 63\.4% \(Egypt, 2022\)/
    );
    expect(look(prepared.brics).title).not.toContain("Iran");
  });
  test("of areas whose figures all carry a note, the title says that, in every way of looking", () => {
    const areas = ["SOM", "SSD"];
    expect(look({indicator: "any-benefit", areas, view: "bars"}).title).toBe(
      "At least one cash benefit, share left out: every figure here carries a note"
    );
    expect(look({indicator: "any-benefit", areas, view: "table"}).title).toBe(
      "At least one cash benefit, share left out: every figure here carries a note"
    );
    expect(look({indicator: "any-benefit", areas, view: "branches"}).title).toBe("Branches: every figure here carries a note");
    expect(look({indicator: "old-age", areas: ["BRA", "SAU"], view: "sexes"}).title).toBe(
      "Old age, share left out: wherever women and men differ, a value is at its cap or carries a note"
    );
  });
  test("through the years, no change goes across a value with a note", () => {
    const {title} = look({indicator: "any-benefit", areas: ["MEX", "IRN", "BRA"], view: "trend"});
    expect(title).not.toMatch(/Iran|19\.2/);
    const onlyStep = look({indicator: "any-benefit", areas: ["SSD"], view: "trend"}).title;
    expect(onlyStep).toBe("At least one cash benefit, share left out: between any two years that may be compared, a value carries a note");
  });
});
