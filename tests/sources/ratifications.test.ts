import {expect, test} from "vitest";
import {buildModel} from "../../src/sources/buildModel.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {ratifications} from "../../src/sources/ratifications.ts";
import {deskFor} from "../fixtures/deskFor.ts";
import {fixtureTexts, oddTable, withTable} from "../fixtures/fixtureTexts.ts";

test("each oddity is told with its cell, and the honest rows are read", () => {
  const {desk, said} = deskFor("ratifications");
  const {found, rows, values} = ratifications(oddTable("ratifications"), "t.csv", desk);
  expect(said()).toEqual([
    'row 5, iso3: unknown area "TUX"; known are the codes in countries.csv, groups.csv (ILO aggregates), area-aliases.csv and set-aside.csv',
    expect.stringMatching(
      /^row 6, instrument: unknown code "C103"; known are C102, C118, .*, ICMW \(UN Migrant Workers Convention 1990\)$/
    ),
    'row 7, year: impossible year "2027"; expected 1919 to 2026',
    'row 8, year: impossible year "1918"; expected 1919 to 2026',
    'row 9, year: impossible year ""; expected 1919 to 2026',
    'row 10, year: "1990" stands here; expected a blank cell',
    "row 11, source: the cell is blank; expected a text",
    'row 12, evidence: unknown code "hearsay"; known are confirmed, ratified, year not seen, not re-checked',
    expect.stringMatching(/^row 13, note: unknown code "denounced since"; known are \(blank\), year of the law; /)
  ]);
  expect(found.slice(0, 3).map(({item}) => item)).toEqual([
    {
      area: "ARG",
      convention: "C102",
      year: 2016,
      remark: "",
      evidence: "ILO news, 8 November 2021",
      address: "https://example.org/",
      source: "ratifications"
    },
    {
      area: "TUN",
      convention: "C102",
      year: null,
      remark: "after2006",
      evidence: "NORMLEX",
      address: "normlex.ilo.org 1",
      source: "ratifications"
    },
    {area: "XKX", convention: "C118", year: 1970, remark: "", evidence: "", address: "", source: "ratifications"}
  ]);
  expect([rows, values]).toEqual([12, found.length]);
});
test("a list without documents is read as well", () => {
  const {desk, said} = deskFor("ratifications");
  const {found} = ratifications("iso3,instrument,year\nARG,ICMW (UN Migrant Workers Convention 1990),2007\n", "t.csv", desk);
  expect(said()).toEqual([]);
  expect(found.map(({item}) => [item.convention, item.year, item.evidence])).toEqual([["ICMW", 2007, ""]]);
});
test("the years of C118 in it are of entry into force, but Sweden's", () => {
  const {desk} = deskFor("ratifications");
  const {found} = ratifications("iso3,instrument,year\nARG,C118,1966\nARG,C100,1966\n", "t.csv", desk);
  expect(found.map(({item}) => item.remark)).toEqual(["inForce", ""]);
  const documented = "iso3,instrument,year,status,evidence,source,address,note\nARG,C118,1966,new,confirmed,NORMLEX,,\n";
  expect(ratifications(documented, "t.csv", desk).found.map(({item}) => item.remark)).toEqual([""]);
});

/** What is said of the fixtures with something changed in a list. */
function said(name: string, edit: (text: string) => string): string[] {
  const complaints = new Complaints();
  expect(() => buildModel(withTable(fixtureTexts(), name, edit), complaints)).toThrow();
  return complaints.all.map(({file, row, column, message}) =>
    `${file} row ${row}, ${column}: ${message}`.replaceAll("tests/fixtures/", "")
  );
}
test("a country and convention that two lists name is told with both cells", () => {
  expect(said("ratifications.csv", (text) => `${text}ARG,C102,2015\n`)).toEqual([
    "raw/ratifications/ratifications.csv row 5, instrument: two rows for ARG/C102: 2015 here, 2016 elsewhere " +
      "(raw/ratifications/c102.csv row 2, instrument); no country ratifies a convention twice"
  ]);
});
test("a convention ratified before there was one is told", () => {
  expect(said("ratifications.csv", (text) => text.replace("1956", "1950"))).toEqual([
    "raw/ratifications/ratifications.csv row 2, instrument: C100 of 1951 in 1950; no convention is ratified before it was adopted"
  ]);
});
