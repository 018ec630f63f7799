import {describe, expect, test} from "vitest";
import {atlas as made} from "../../../src/atlas/atlas.ts";
import {languageOf} from "../../../src/atlas/language.ts";
import {localAtlas} from "../../../src/atlas/localAtlas.ts";
import {widestDifference} from "../../../src/i18n/en/phrases.ts";
import {widestDifference as laMayor} from "../../../src/i18n/es/phrases.ts";
import {statedLocales} from "../../statedLocales.ts";
import {asideOf} from "../../../src/reading/asideOf.ts";
import {genderBalance} from "../../../src/reading/genderBalance.ts";
import {pairNote, pairsLeftOut} from "../../../src/reading/pairNote.ts";
import {sampleAtlas} from "../../atlas/sampleAtlas.ts";

const ids = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"];
/** Women and men in informal work, 1 to 5 points apart in 2022; a sixth country 40 apart, in 2010. */
const atlas = sampleAtlas({
  countries: ids.map((id) => ({id})),
  rows: ids.flatMap((area, i) => {
    const [points, period] = area === "FFF" ? [40, 2010] : [i + 1, 2022];
    const row = {indicator: "informal-employment", area, period};
    return [
      {...row, value: 50},
      {...row, sex: "female" as const, value: 50 + points / 2},
      {...row, sex: "male" as const, value: 50 - points / 2}
    ];
  })
});
const balance = genderBalance("informal-employment", {members: ids, atlas, levelWithin: 1});

test("the median difference takes surveys of the last ten years alone, as other medians of informal work do", () => {
  expect(balance.gaps).toHaveLength(6);
  expect([balance.median, balance.medianOf]).toEqual([3, 5]);
  expect(balance.widest?.area).toBe("EEE");
  expect(asideOf(balance, atlas)).toMatchObject({noted: false, since: 2016});
});

test("a title says which pairs it leaves aside, old ones by the year that they are from before", () => {
  const said = (noted: boolean, capped: boolean, since: number | null) => widestDifference({only: false, noted, capped, since});
  expect(said(false, false, 2016)).toBe("the widest difference, leaving aside pairs from before 2016,");
  expect(said(true, true, null)).toBe("the widest difference, leaving aside pairs with a note or at the cap,");
  expect(said(true, true, 2016)).toBe("the widest difference, leaving aside pairs with a note, at the cap or from before 2016,");
  expect(said(false, false, null)).toBe("the widest difference");
});

test("a pair that alone is left is not called the widest", () => {
  const alone = genderBalance("informal-employment", {members: ["AAA", "FFF"], atlas, levelWithin: 1});
  expect(asideOf(alone, atlas)).toEqual({only: true, noted: false, capped: false, since: 2016});
  expect(asideOf(balance, atlas).only).toBe(false);
  expect(widestDifference(asideOf(alone, atlas))).toBe("the only comparable difference, leaving aside pairs from before 2016,");
  expect(laMayor(asideOf(alone, atlas))).toBe("entre los pares desde 2016, la única diferencia comparable");
});

test("in the world no old pair is behind the median", () => {
  const real = made();
  const {gaps, median, medianOf} = genderBalance("informal-employment", {
    members: real.group("world").members,
    atlas: real,
    levelWithin: 1
  });
  // Three newest pairs are steps, which no median takes (`doubtsOfInformalSteps.test.ts`).
  const recent = gaps
    .filter(({women, area}) => (women.period ?? 0) >= 2016 && real.states.has(area) && !["BRN", "MNG", "ZWE"].includes(area))
    .map(({points}) => points);
  expect(gaps.some(({women}) => (women.period ?? 0) < 2016)).toBe(true);
  expect(medianOf).toBe(recent.length);
  const sorted = recent.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  expect(median).toBeCloseTo(((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2, 6);
});

describe.each(statedLocales)("the note, in %s", (locale) => {
  const as = localAtlas(atlas, languageOf(locale));
  test("names the old pair, and what the median would be with it", () => {
    for (const text of [pairNote(balance, as), pairsLeftOut([balance], as).join(" ")]) {
      expect(text).toContain("2016");
      expect(text).toContain(as.name("FFF"));
      expect(text).toContain(as.format.signedPoints(3.5));
      expect(text).not.toContain(as.words.doubts.pairsInCounts);
    }
  });
});

test.each(statedLocales)("sectors say that they take rates of any age, in %s", (locale) => {
  const said = {en: "whatever its age", es: "sea cual sea su antigüedad"}[locale];
  expect(localAtlas(atlas, languageOf(locale)).words.sectors.whole.note).toContain(said);
});
