import {expect, test} from "vitest";
import {buildModel} from "../../src/sources/buildModel.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {laws} from "../../src/sources/laws.ts";
import {deskFor} from "../fixtures/deskFor.ts";
import {fixtureTexts, oddTable, withTable} from "../fixtures/fixtureTexts.ts";

test("each oddity is told with its cell, and the honest rows are read", () => {
  const {desk, said} = deskFor("gwip");
  const {found, rows, kept, blank} = laws(oddTable("laws"), "t.csv", desk);
  expect(said()).toEqual([
    'row 4, first_law_year: impossible year "<=1970"; expected 1854 to 2026',
    expect.stringMatching(/^row 5, iso3: unknown area "TUX"/),
    'row 6, branch: unknown code "maternity"; known are employment-injury',
    'row 7, has_programme: unknown code "yes"; known are 0, 1, (blank)',
    expect.stringMatching(/^row 8, programme_type: unknown code "goodwill"; known are social insurance, /),
    'row 9, year: impossible year "2027"; expected 1854 to 2026',
    'row 10, first_law_year: impossible year "1853"; expected 1854 to 2026',
    expect.stringMatching(/^row 11, legal_coverage_pct_labour_force: "about half" is not a number/),
    'row 12, source: unknown code "GWIP v2"; known are GWIP v3.1 / long v1.1'
  ]);
  const base = {branch: "work-injury", source: "gwip", remark: "", state: "inForce", year: 2019};
  expect(found.slice(0, 2).map(({item}) => item)).toEqual([
    {...base, area: "ARG", types: ["socialInsurance"], firstLaw: 1915, coverage: 47.4},
    {...base, area: "TUN", types: ["employerLiability", "compulsoryInsurance"], firstLaw: 1921, coverage: 28.9}
  ]);
  expect([rows, kept + blank]).toEqual([11, 11]);
});

test("ten honest rows of each list are read whole", () => {
  for (const [source, name, branch] of [
    ["gwip", "employment-injury", "work-injury"],
    ["wbl", "maternity", "maternity"]
  ] as const) {
    const table = fixtureTexts().tables.find((one) => one.source === source && one.name === `${name}.csv`)!;
    const [head = "", row = ""] = table.text.split("\n");
    const {desk, said} = deskFor(source);
    const {found} = laws([head, ...Array.from({length: 10}, () => row)].join("\n"), "t.csv", desk);
    expect(said()).toEqual([]);
    expect(found.map(({item}) => [item.area, item.branch])).toEqual(Array.from({length: 10}, () => ["ARG", branch]));
  }
});

test("a series that begins in a year knows no earlier one, and says so of the laws before it", () => {
  const table = fixtureTexts().tables.find(({name}) => name === "maternity.csv")!;
  const read = (year: string) => {
    const {desk, said} = deskFor("wbl");
    const text = table.text
      .split("\n")
      .slice(0, 2)
      .join("\n")
      .replace(/,[^,]*,([^,]*),([^,]*)$/, `,${year},$1,$2`);
    return [laws(text, "t.csv", desk).found.map(({item}) => [item.firstLaw, item.remark]), said()];
  };
  expect(read("<=1970")).toEqual([[[1970, "orEarlier"]], []]);
  expect(read("1971")).toEqual([[[1971, ""]], []]);
  expect(read("1970")).toEqual([[], ['row 2, first_law_year: impossible year "1970"; expected 1971 to 2026']]);
});

/** What is said of the fixtures with something changed in a list. */
function said(name: string, edit: (text: string) => string): string[] {
  const complaints = new Complaints();
  expect(() => buildModel(withTable(fixtureTexts(), name, edit), complaints)).toThrow();
  return complaints.all.map(({row, message}) => `row ${row}: ${message}`);
}
const injury = "employment-injury.csv";

test.each([
  [
    "a country twice",
    (text: string) => `${text}${text.split("\n")[1]}\n`,
    /two rows for ARG\/work-injury.*; a country has one row of a branch$/
  ],
  ["a programme without a type", (text: string) => text.replace("social insurance", ""), /inForce with no type; a programme in force/],
  ["a share above 100", (text: string) => text.replace("47.4", "104.7"), /104\.7; a share of the labour force lies between 0 and 100$/],
  ["no programme that covers someone", (text: string) => text.replace("1,social insurance", "0,"), /covered; no law without a programme/],
  ["a first law after its list", (text: string) => text.replace("2019,1915", "1910,1915"), /first law of 1915, told of 1910; no first law/]
])("%s is told", (_, edit, sentence) => {
  expect(said(injury, edit)).toEqual([expect.stringMatching(sentence)]);
});
