import {describe, expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {locales} from "../../src/model/locale.ts";
import {latestValue} from "../../src/reading/describeValue.ts";
import {gapSentence} from "../../src/reading/gapSentence.ts";
import {rankedRows} from "../../src/reading/rankedRows.ts";
import {spokenPeople} from "../../src/reading/spokenPeople.ts";
import {numbersIn} from "./numbersIn.ts";

describe("people in a sentence", () => {
  test.each([
    [15_446_722, 45_300_000, 15_000_000],
    [2_449_999, 20_000_000, 2_400_000],
    [2_772, 2_772_000, 3_000],
    [38_640, 5_520_000, 40_000]
  ])("%d of %d are %d: two digits, and no finer than the rate", (people, headCount, rounded) => {
    expect(spokenPeople({people, headCount})).toEqual({people: rounded, under: false});
  });
  test("that the rate does not tell from nobody are told by what they are under", () => {
    expect(spokenPeople({people: 12, headCount: 38_000})).toEqual({people: 100, under: true});
  });
});

describe.each(locales)("sentence and table in %s", (locale) => {
  const as = localAtlas(atlas(), languageOf(locale));
  test("print the same people of every country on every indicator, as far as two digits go", () => {
    const pairs = as.listed.flatMap(({id}) => rankedRows(as.snapshot(id), as).flatMap((row) => pairOf(row.area, id, row.peopleText)));
    expect(pairs.length).toBeGreaterThan(500);
    expect(pairs.filter(({said, printed}) => !agree(said, printed))).toEqual([]);
  });

  /** The people of the sentence, which follow whom the share is of, and of the table. */
  function pairOf(area: string, indicator: string, text: string | null) {
    const found = latestValue(area, indicator, as)!;
    if (!text || !found.gap || found.observation.sex !== "total") return [];
    const sentence = gapSentence(found, as);
    const whole = as.words.wholes[found.indicator.denominator]!;
    return [{sentence, said: first(sentence.slice(sentence.indexOf(whole) + whole.length)), printed: first(text)}];
  }
  const first = (text: string) => numbersIn(text, locale)[0]!.number;
});

const agree = (said: number, printed: number): boolean =>
  Math.abs(said - printed) <= (printed < 100 ? 0 : 10 ** (Math.floor(Math.log10(printed)) - 1) / 2 + 1e-6);

test.each([
  ["LTU", "about 3,000 people"],
  ["NOR", "about 40,000 people"]
])("the headline of %s says %s", (area, people) => {
  const as = localAtlas(atlas(), languageOf("en"));
  expect(gapSentence(latestValue(area, "any-benefit", as)!, as)).toContain(people);
});
