import {expect, test} from "vitest";
import {buildModel} from "../../src/sources/buildModel.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {schemeCounts} from "../../src/sources/schemeCounts.ts";
import {schemes} from "../../src/sources/schemes.ts";
import {deskFor} from "../fixtures/deskFor.ts";
import {fixtureTexts, oddTable, withTable} from "../fixtures/fixtureTexts.ts";

test("each oddity of a scheme is told with its cell, and honest rows are read", () => {
  const {desk, said} = deskFor("schemes");
  const {found, rows} = schemes(oddTable("schemes"), "t.csv", desk);
  expect(said()).toEqual([
    'row 4, id: "tun cnam" is no id; expected capital letters, digits and hyphens, as ARG-AUH',
    expect.stringMatching(/^row 5, iso3: unknown area "TUX"/),
    "row 6, name: the cell is blank; expected a text",
    expect.stringMatching(/^row 7, branch: unknown code "teeth"; known are health, sickness, .* other$/),
    expect.stringMatching(/^row 8, branch: unknown code ""/),
    expect.stringMatching(/^row 9, strategy: unknown code "charity"; known are social-insurance, /),
    expect.stringMatching(/^row 10, groups: unknown code "giants"; known are children, .*mothers of seven or more children/),
    'row 11, start_year: impossible year "2027"; expected 1883 to 2026',
    'row 12, end_year: impossible year "1700"; expected 1883 to 2026',
    expect.stringMatching(/^row 13, beneficiaries: "many" is not a number/),
    "row 14, beneficiaries_unit: the cell is blank; expected a text",
    'row 15, beneficiaries_unit: "insured" stands here; expected a blank cell',
    'row 16, beneficiaries_year: impossible year "2031"; expected 1883 to 2026',
    "row 17, source_title: the cell is blank; expected a text",
    "row 18, publisher: the cell is blank; expected a text",
    'row 19, source_year: impossible year "soon"; expected 1883 to 2026',
    'row 20, quality: unknown code "D"; known are A, B, C'
  ]);
  expect(rows).toBe(19);
  expect(found.map(({item}) => item)).toEqual([
    {
      id: "tun-cnam",
      area: "TUN",
      name: "National Health Insurance Fund",
      localName: "Caisse nationale d'assurance maladie (CNAM)",
      branches: ["health", "sickness", "maternity", "employment-injury"],
      strategy: "social-insurance",
      groups: ["employees", "self-employed", "pensioners"],
      start: null,
      end: null,
      reached: {count: 3951000, unit: "insured", year: 2020},
      evidence: "Loi de finances annexes 2020-2023: effectifs des caisses",
      publisher: "Ministere des Finances (Tunisia)",
      evidenceYear: 2023,
      quality: "official",
      source: "schemes"
    },
    expect.objectContaining({id: "wld-micro", area: null, groups: ["low-income-population"], quality: "secondary"})
  ]);
});

test("each oddity of a count is told with its cell; a year may be unknown", () => {
  const {desk, said} = deskFor("schemes");
  const {found} = schemeCounts(oddTable("schemeCounts"), "t.csv", desk);
  expect(said()).toEqual([
    'row 3, id: "" is no id; expected capital letters, digits and hyphens, as ARG-AUH',
    'row 4, year: impossible year "2027"; expected 1883 to 2026',
    expect.stringMatching(/^row 5, beneficiaries: "" is not a number/),
    "row 6, unit: the cell is blank; expected a text",
    "row 7, source_title: the cell is blank; expected a text",
    "row 8, publisher: the cell is blank; expected a text",
    'row 9, source_year: impossible year "1"; expected 1883 to 2026'
  ]);
  expect(found.map(({item}) => [item.scheme, item.year, item.count])).toEqual([
    ["tun-cnam", 2020, 18399],
    ["tun-cnam", null, 18399]
  ]);
});

/** What is said of the fixtures with something changed in a table. */
function said(name: string, edit: (text: string) => string): string[] {
  const complaints = new Complaints();
  expect(() => buildModel(withTable(fixtureTexts(), name, edit), complaints)).toThrow();
  return complaints.all.map(({file, row, column, message}) =>
    `${file} row ${row}, ${column}: ${message}`.replaceAll("tests/fixtures/", "")
  );
}
const again = (text: string, id: string) => text.split("\n").find((line) => line.startsWith(`${id},`))!;

test("an id that stands twice is told with both cells, also where a hyphen at its end is all that differs", () => {
  expect(said("schemes.csv", (text) => `${text}${again(text, "ARG-AUH").replace("ARG-AUH", "ARG-AUH-")}\n`)).toEqual([
    "raw/schemes/schemes.csv row 12, id: two rows for arg-auh (raw/schemes/schemes.csv row 3, id); no two schemes have the same id",
    'raw/schemes/schemes.csv row 12, id: two rows called "Universal Child Allowance (with Pregnancy Allowance)" (raw/schemes/schemes.csv row 3, id); no two schemes of a country have the same name'
  ]);
});
test("an end before a beginning is told", () => {
  expect(said("schemes.csv", (text) => text.replace(",2020,2024,", ",2020,2019,"))).toEqual([
    "raw/schemes/schemes.csv row 4, id: arg-poten begins in 2020 and ends in 2019; no scheme ends before it begins"
  ]);
});
test("a count of no scheme is told, one that stands twice, and a share beyond the whole", () => {
  const line = (id: string, count: string, unit: string) => `${id},2020,${count},${unit},D,P,2021\n`;
  expect(said("beneficiaries.csv", (text) => text + line("ARG-NONE", "1", "members"))).toEqual([
    'raw/schemes/beneficiaries.csv row 14, id: unknown scheme "arg-none"; every count is of a scheme'
  ]);
  expect(said("beneficiaries.csv", (text) => text + line("ARG-AUH", "1", "members").repeat(2))).toEqual([
    expect.stringMatching(/row 15, id: two rows for arg-auh: 1 members \(raw.* row 14, id\); no count stands twice/)
  ]);
  expect(said("beneficiaries.csv", (text) => text + line("ARG-AUH", "101", "% of all"))).toEqual([
    "raw/schemes/beneficiaries.csv row 14, id: 101 % of all; a share lies between 0 and 100, a number is not negative"
  ]);
});
test("a publisher whose rows are withheld and whom no row names is told: a slip would let them be taken", () => {
  const complaints = new Complaints();
  const {cards, ...texts} = fixtureTexts();
  const slipped = cards.map((card) => ({...card, text: card.text.replace("Microinsurance Network /", "Micro-insurance Network /")}));
  expect(() => buildModel({...texts, cards: slipped}, complaints)).toThrow();
  expect(complaints.all.map(({message}) => message)).toEqual([
    '"withheld" names "Micro-insurance Network / UNDP", whom no row names; expected publishers as the tables or the card write them'
  ]);
});
