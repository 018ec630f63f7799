import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {chartView} from "../../src/figures/chartView.ts";
import {locales} from "../../src/model/locale.ts";
import {genderDotRow} from "../../src/reading/genderDotRow.ts";
import {genderBalance} from "../../src/reading/genderBalance.ts";
import {datedValues, trendOf} from "../../src/reading/trendOf.ts";
import {groupSpreadStrip} from "../../src/topics/group/groupSpreadStrip.ts";
import {indicatorRegions} from "../../src/topics/indicator/indicatorRegions.ts";

const held = atlas();
const as = localAtlas(held, languageOf("en"));
const isAtCap = ({value}: {value: number}) => value === 100;

test("in strips every value at the cap has a mark of its own, and no other has it", () => {
  const snapshot = as.snapshot("old-age");
  const rows = indicatorRegions(snapshot, as).rows.flatMap(({dots}) => dots);
  expect(
    rows
      .filter(({capped}) => capped)
      .map(({name}) => name)
      .sort()
  ).toEqual(
    snapshot.countries
      .filter(isAtCap)
      .map(({area}) => as.name(area))
      .sort()
  );
  const europe = as.group("europe-and-central-asia");
  const values = snapshot.countries.filter(({area}) => europe.members.includes(area));
  const {dots} = groupSpreadStrip({id: "old-age", values}, europe, as);
  expect(dots.filter(({capped}) => capped)).toHaveLength(values.filter(isAtCap).length);
  expect(values.some(isAtCap)).toBe(true);
});

test("of women and men each is hollow that stands at the cap", () => {
  const {gaps} = genderBalance("old-age", {members: held.group("world").members, atlas: held, levelWithin: 0});
  for (const gap of gaps) {
    const row = genderDotRow(gap, as.name(gap.area), as);
    expect([row.femaleCapped, row.maleCapped]).toEqual([gap.women, gap.men].map(isAtCap));
  }
  expect(gaps.some(({women, men}) => isAtCap(women) !== isAtCap(men))).toBe(true);
});

test("so is a year of a line", () => {
  const area = as.snapshot("any-benefit").countries.find(isAtCap)?.area ?? "";
  const years = datedValues(area, "any-benefit", held);
  expect(years.some(isAtCap)).toBe(true);
  expect(
    trendOf(years, "", as)
      .runs.flat()
      .map(({capped}) => capped)
  ).toEqual(years.map(isAtCap));
});

test.each(locales)("the picture names the mark, in %s", (locale) => {
  const own = localAtlas(held, languageOf(locale));
  const {draw} = chartView({chart: "regions", id: "old-age"}, own);
  expect(draw?.(680)).toContain(own.words.figure.capped);
});
