import {expect, test} from "vitest";
import {buildModel} from "../../src/sources/buildModel.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {insuredLives} from "../../src/sources/insuredLives.ts";
import {deskFor} from "../fixtures/deskFor.ts";
import {fixtureTexts, oddTable, withTable} from "../fixtures/fixtureTexts.ts";

test("each oddity is told with its cell, and the honest rows are read: 0 is none found, a blank is unknown", () => {
  const {desk, said} = deskFor("microinsurance");
  const {found, rows, kept, blank} = insuredLives(oddTable("insuredLives"), "t.csv", desk);
  expect(said()).toEqual([
    expect.stringMatching(/^row 6, ref_area: unknown area "TUX"/),
    'row 7, time: impossible year "2004"; expected 2005 to 2026',
    'row 8, time: impossible year "2027"; expected 2005 to 2026',
    expect.stringMatching(/^row 9, product: unknown code "funeral"; known are any-product, health, life/),
    expect.stringMatching(/^row 10, persons: "about 9" is not a number/),
    expect.stringMatching(/^row 11, percent_of_population: "few" is not a number/),
    expect.stringMatching(/^row 12, study: unknown code "Landscape of Microinsurance on the Moon 2015"/),
    expect.stringMatching(/^row 13, note: unknown code "guessed"/)
  ]);
  const base = {year: 2014, study: "Landscape of Microinsurance in Africa 2015", remark: "", source: "microinsurance"};
  expect(found.map(({item}) => item)).toEqual([
    {...base, area: "ARG", product: "any-product", persons: 3730000, share: 8.5},
    {...base, area: "TUN", product: "health", persons: 0, share: 0},
    {...base, area: "XKX", year: 2017, product: "any-product", persons: null, share: 3},
    {...base, area: "TUN", product: "accident", persons: 152, share: null, remark: "shareUnderHundredth"}
  ]);
  expect([rows, kept, blank]).toEqual([12, 4, 8]);
});

test("ten honest rows are read whole", () => {
  const table = fixtureTexts().tables.find(({source}) => source === "microinsurance")!;
  const {desk, said} = deskFor("microinsurance");
  const honest = table.text.split("\n").filter((line) => !line.startsWith("IND"));
  const [head = "", ...rows] = honest.filter(Boolean);
  const ten = Array.from({length: 10}, (_, at) => rows[at % rows.length]);
  const {found} = insuredLives([head, ...ten].join("\n"), "t.csv", desk);
  expect(said()).toEqual([]);
  expect(found).toHaveLength(10);
  expect(found[0]?.item).toEqual({
    ...{area: "ARG", year: 2011, product: "any-product", persons: 1356247, share: 3.36, remark: "", source: "microinsurance"},
    study: "Landscape of Microinsurance in Latin America and the Caribbean 2011"
  });
});

/** What is said of the fixtures with something changed in the table. */
function said(edit: (text: string) => string): string[] {
  const complaints = new Complaints();
  expect(() => buildModel(withTable(fixtureTexts(), "microinsurance.csv", edit), complaints)).toThrow();
  return complaints.all.map(({row, message}) => `row ${row}: ${message}`);
}

test.each([
  [
    "a row twice",
    (text: string) => `${text}${text.split("\n")[1]}\n`,
    /two rows for ARG\/2011\/any-product.*; a product has one row of a country and year$/
  ],
  [
    "neither people nor a share",
    (text: string) => text.replace("health,19238,0.05", "health,,"),
    /has neither; a row has people or a share$/
  ],
  [
    "half a person",
    (text: string) => text.replace("health,19238,", "health,19238.5,"),
    /19238.5 people; people are counted whole, from 0$/
  ],
  [
    "a share above 100",
    (text: string) => text.replace("health,19238,0.05", "health,19238,101"),
    /101%; a share of the population lies between 0 and 100$/
  ],
  ["nobody that is a share", (text: string) => text.replace("health,19238,", "health,0,"), /nobody is 0.05%; nobody is no share$/],
  [
    "more people than any product without a note",
    (text: string) => text.replace("health,19238,", "health,1356248,"),
    /1356248 people with health, 1356247 with any product, and the note is ""/
  ],
  [
    "a study of another part of the world",
    (text: string) => text.replace(/(ARG,2011,health,.*)Latin America and the Caribbean 2011/, "$1Africa 2012"),
    /ARG in 2011 by ".* in Africa 2012", which is of africa in 2011; a study tells of its own year and part of the world$/
  ],
  [
    "a study of another year",
    (text: string) => text.replace(/(ARG,2011,health,.*) 2011/, "$1 2014"),
    /ARG in 2011 by ".* 2014", which is of americas in 2013; /
  ],
  [
    "a note of more people where there are fewer",
    (text: string) => text.replace(/(health,19238,0.05,[^\n]*),\n/, "$1,more persons than the total for any product: as published\n"),
    /19238 people with health, 1356247 with any product, and the note is "aboveTotal"/
  ]
])("%s is told", (_, edit, sentence) => {
  expect(said(edit)).toEqual([expect.stringMatching(sentence)]);
});
