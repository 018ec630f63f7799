import {expect, test} from "vitest";
import {buildModel} from "../../src/sources/buildModel.ts";
import {claims} from "../../src/sources/claims.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {deskFor} from "../fixtures/deskFor.ts";
import {fixtureTexts, oddTable, withTable} from "../fixtures/fixtureTexts.ts";

test("each oddity is told with its cell, and the honest rows are read", () => {
  const {desk, said} = deskFor("claims");
  const {found, rows, values} = claims(oddTable("claims"), "t.csv", desk);
  expect(said()).toEqual([
    'row 5, year_published: impossible year "2027"; expected 1919 to 2026',
    'row 6, reference_year: impossible year "1918"; expected 1919 to 2026',
    "row 7, claim: the cell is blank; expected a text",
    expect.stringMatching(/^row 8, value: "half" is not a number/),
    "row 9, unit: the cell is blank; expected a text",
    "row 10, source_title: the cell is blank; expected a text"
  ]);
  expect(found.map(({item: {year, of, value, definition, side, publisher}}) => [year, of, value, definition, side, publisher])).toEqual([
    [2003, null, 50, "anyProtection", "leftOut", "ILO"],
    [null, null, 20, "comprehensive", "covered", ""],
    [2024, 2023, 85_000_000, "other", "", "ILO"]
  ]);
  expect([rows, values]).toEqual([9, 3]);
});

/** What is said of the fixtures with something changed in the claims. */
function said(edit: (text: string) => string): string[] {
  const complaints = new Complaints();
  expect(() => buildModel(withTable(fixtureTexts(), "claims.csv", edit), complaints)).toThrow();
  return complaints.all.map(({row, message}) => `row ${row}: ${message}`);
}
test.each([
  ["a claim twice", (text: string) => `${text}${text.split("\n")[1]}\n`, /stands twice.*; no claim stands twice$/],
  ["a share above 100", (text: string) => text.replace(",20,", ",120,"), /^row 2: 120% of world population; a share of a population/],
  [
    "a figure of a year to come",
    (text: string) => text.replace("2003,,", "2003,2004,"),
    /of 2004, printed in 2003; no claim is of a year after/
  ]
])("%s is told", (_, edit, sentence) => {
  expect(said(edit)).toEqual([expect.stringMatching(sentence)]);
});
