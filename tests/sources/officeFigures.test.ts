import {expect, test} from "vitest";
import {buildModel} from "../../src/sources/buildModel.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {familyOf, importerOf} from "../../src/sources/importers.ts";
import {officeFigures} from "../../src/sources/officeFigures.ts";
import {deskFor} from "../fixtures/deskFor.ts";
import {fixtureTexts, oddTable, withTable} from "../fixtures/fixtureTexts.ts";

test("each oddity is told with its cell, and the honest rows are read", () => {
  const {desk, said} = deskFor("subnational-tun");
  const {found, rows, kept, blank} = officeFigures(oddTable("officeFigures"), "t.csv", desk);
  expect(said()).toEqual([
    expect.stringMatching(/^row 4, iso3: unknown area "TUX"/),
    'row 5, subdivision: "" is no code of ISO 3166-2; expected one, as CA-ON',
    'row 6, subdivision: "TN-99999" is no code of ISO 3166-2; expected one, as CA-ON',
    'row 7, subdivision: "TN-11" stands here; expected a blank cell',
    expect.stringMatching(/^row 8, area_type: unknown code "village"; known are country, subdivision, zone, urban/),
    "row 9, subdivision_name: the cell is blank; expected a text",
    "row 10, indicator: the cell is blank; expected a text",
    'row 11, period: impossible period "2027"; expected 2023, 2023-24 or 2023-Q4, from 1990 to 2026',
    expect.stringMatching(/^row 12, period: impossible period "2026-27"/),
    expect.stringMatching(/^row 13, period: impossible period "2022-24"/),
    expect.stringMatching(/^row 14, period: impossible period "2023-Q5"/),
    expect.stringMatching(/^row 15, period: impossible period "1989"/),
    expect.stringMatching(/^row 16, sex: unknown code "both"; known are total, female, male/),
    expect.stringMatching(/^row 17, value: "" is not a number/),
    expect.stringMatching(/^row 18, value: "half" is not a number/),
    'row 19, unit: unknown code ""; known are percent, persons',
    'row 20, unit: unknown code "households"; known are percent, persons',
    expect.stringMatching(/^row 21, note_es: the cell is blank/),
    expect.stringMatching(/^row 21, note_fr: the cell is blank/),
    expect.stringMatching(/^row 21, note_ar: the cell is blank/)
  ]);
  const base = {
    area: "TUN",
    measure: "m",
    sex: "total",
    unit: "percent",
    note: {en: "", es: "", fr: "", ar: ""},
    source: "subnational-tun"
  };
  expect(found.slice(0, 2).map(({item}) => item)).toEqual([
    {...base, level: "country", code: "", place: "Tunisia", period: "2023", value: 53.5},
    {...base, level: "subdivision", code: "TN-11", place: "Tunis", period: "2022-23", value: 0}
  ]);
  expect(rows).toBe(20);
  expect(kept + blank).toBe(20);
});

test("ten honest rows are read whole, from a folder that no importer names", () => {
  const table = fixtureTexts().tables.find(({source, name}) => source === "subnational-tun" && name === "figures.csv")!;
  const {desk, said} = deskFor("subnational-tun");
  const {found, kept} = officeFigures(table.text, "t.csv", desk);
  expect(said()).toEqual([]);
  expect(kept).toBe(10);
  expect(found.map(({item}) => item.value)).toEqual([50, 53.5, 51, 70.2, 69, 31, 40, 900, 0, 612]);
  expect(found[5]?.item.note).toEqual({
    en: "two parts together",
    es: "dos partes juntas",
    fr: "two parts together (fr)",
    ar: "two parts together (ar)"
  });
  expect([familyOf("subnational-tun"), familyOf("subnational"), familyOf("ilostat")]).toEqual(["subnational", "subnational", "ilostat"]);
  expect(importerOf("subnational-tun", "figures.csv")?.kind).toBe("officeFigures");
  expect(importerOf("subnational-tun", "measures.csv")?.kind).toBe("officeMeasures");
});

/** What is said of the fixtures with something changed in a table. */
function said(name: string, edit: (text: string) => string): string[] {
  const complaints = new Complaints();
  expect(() => buildModel(withTable(fixtureTexts(), name, edit), complaints)).toThrow();
  return complaints.all.map(({row, column, message}) => `row ${row}, ${column}: ${message}`);
}

test.each([
  [
    "a place twice",
    "TN-42,Kasserine",
    "TN-11,Tunis",
    /two rows for TUN\/tun-cover\/subdivision\/Tunis\/2023\/total.*; a place has one value/
  ],
  ["a code of two places", "TN-42", "TN-11", /"TN-11" is "Kasserine", and "Tunis.*; a code is of one place$/],
  ["a share above 100", "70.2", "170.2", /170.2%; a share lies between 0 and 100$/],
  ["half a person", "612", "612.5", /612.5 people; people are counted whole, from 0$/],
  ["fewer than nobody", "612", "-612", /-612 people; people are counted whole, from 0$/],
  [
    "shares among persons",
    "612,persons",
    "61,percent",
    /"tun-aid" is "in percent of TUN by subnational-tun", and "in persons.*; a measure has one unit/
  ],
  ["places without the country", "Tunisia,country,tun-aid", "All,zone,tun-aid", /places and no value of the country/]
])("%s is told", (_, was, is, sentence) => {
  expect(said("figures.csv", (text) => text.replace(was, is))).toEqual([expect.stringMatching(sentence)]);
});

test("a measure that nobody describes is told with its cell, and one that nothing is said of", () => {
  expect(said("measures.csv", (text) => text.replace("tun-aid", "tun-help")).toSorted()).toEqual([
    ...[10, 11].map((row) => `row ${row}, indicator: unknown measure "tun-aid"; expected one of measures.csv beside this table`),
    'row 3, indicator: no row of figures.csv beside this table has "tun-help"; expected one at least',
    'row 9, indicator: unknown measure "tun-aid"; expected one of measures.csv beside this table'
  ]);
});

test.each([
  ["an unknown direction", "higher is better", "better", /^row 2, direction: unknown code "better"; known are higher is better/],
  ["a name in one language", "Proporción de personas cubiertas", "", /^row 2, name_es: the cell is blank/],
  ["no base", "población", "", /^row 2, population_es: the cell is blank/]
])("%s of a measure is told", (_, was, is, sentence) => {
  expect(said("measures.csv", (text) => text.replace(was, is))[0]).toMatch(sentence);
});

test("a measure twice is told", () => {
  expect(said("measures.csv", (text) => `${text}${text.split("\n")[2]}\n`)).toEqual([
    expect.stringMatching(/"tun-aid" stands twice .*; no two measures have the same id$/)
  ]);
});
