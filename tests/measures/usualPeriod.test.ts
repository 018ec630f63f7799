import {describe, expect, test} from "vitest";
import {usualPeriod} from "../../src/measures/usualPeriod.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {localAtlas} from "../../src/atlas/localAtlas.ts";
import {languageOf} from "../../src/atlas/language.ts";
import {latestValue} from "../../src/reading/describeValue.ts";
import {observation} from "./sample.ts";

const of = (...periods: (number | null)[]) => usualPeriod(periods.map((period) => observation({period})));

describe("the year most values are of", () => {
  test("is not that of one country ahead of the others", () => expect(of(2022, 2025, 2022, 2019)).toBe(2022));
  test("is the later one of two as frequent, whatever the order", () => {
    expect(of(2019, 2022, 2022, 2019, 2025)).toBe(2022);
    expect(of(2022, 2019)).toBe(2022);
  });
  test("is of dated values only", () => {
    expect(of(null, null, 2019)).toBe(2019);
    expect(of(null)).toBeNull();
    expect(of()).toBeNull();
  });
});

test("one country's value of 2025 does not make those of 2019 old", () => {
  const as = localAtlas(atlas(), languageOf("en"));
  expect(as.snapshot("any-benefit")).toMatchObject({newest: 2025, usual: 2022});
  const old = as.pages.flatMap(({id}) => (latestValue(id, "any-benefit", as)?.old ? [id] : []));
  expect(latestValue("ETH", "any-benefit", as)?.observation.period).toBe(2019);
  expect(old).toEqual(["NER"]);
});
