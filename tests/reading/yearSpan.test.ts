import {expect, test} from "vitest";
import {languageOf} from "../../src/atlas/language.ts";
import {spanOf, yearSpan} from "../../src/reading/yearSpan.ts";
import {observation} from "../measures/sample.ts";

const en = languageOf("en");
const years = (...periods: number[]) => periods.map((period) => observation({period}));
const reports = ["2024-26", "2020-22"].map((edition) => observation({period: null, edition}));

test("years of values: one, from the first to the last, or the reports they stand in", () => {
  expect(yearSpan(years(2021, 2015, 2020), en)).toBe("Latest year, 2015–2021, shown with each value.");
  expect(yearSpan(years(2023, 2023), en)).toBe("Year: 2023.");
  expect(yearSpan(reports, en)).toBe("Latest available year, which the publisher does not name; report 2020–22, 2024–26.");
  expect(yearSpan([], en)).toBe("");
});

test("the same within a sentence", () => {
  expect([spanOf(years(2021, 2015), en), spanOf(years(2023), en), spanOf(reports, en)]).toEqual([
    "2015–2021",
    "2023",
    "report 2020–22, 2024–26"
  ]);
});
