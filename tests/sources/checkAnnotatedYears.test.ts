import {inAll} from "../statedLocales.ts";
import {expect, test} from "vitest";
import {checkAnnotatedYears} from "../../src/sources/checkAnnotatedYears.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {readCsv} from "../../src/tables/readCsv.ts";
import {observation} from "../measures/sample.ts";

function said(area: string | null, period: number | null): string[] {
  const complaints = new Complaints();
  const note = {indicator: "any-benefit", area, period, text: inAll({en: "Odd", es: "Raro"})};
  const annotationRows = readCsv(`period\n${period ?? "any"}\n`, "notes.csv", ["period"]);
  const held = [observation({period: 2021}), observation({period: 2019}), observation({indicator: "children", period: 2022})];
  checkAnnotatedYears({annotations: [note], annotationRows, indicators: []}, held, new Set(), complaints);
  return complaints.all.map(({file, row, column, message}) => `${file} row ${row}, ${column}: ${message}`);
}

test("a note on a year that is held, or on none, is well", () => {
  expect([said("AAA", 2019), said(null, 2021), said("AAA", null)]).toEqual([[], [], []]);
});
test("a note on a year that is not held is told of, with the years that are", () => {
  expect(said("AAA", 2022)).toEqual(['notes.csv row 2, period: no value of "any-benefit, AAA" in "2022"; expected one of 2019, 2021']);
  expect(said("BBB", 2019)).toEqual([
    'notes.csv row 2, period: no value of "any-benefit, BBB" in "2019"; no value of a year is held there'
  ]);
});
