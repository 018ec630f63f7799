import {expect, test} from "vitest";
import {fromWorldBank} from "../../../src/sources/fetch/fromWorldBank.ts";
import {publisherAnswer} from "../../fixtures/publisherAnswer.ts";
import {askedFor, wantedTable} from "./askedFor.ts";

const address = "https://example.org/v2/country/all/indicator/{series}?format=json";
const at = (series: string, page: number) => `${address.replace("{series}", series)}&page=${page}`;
const gdp = publisherAnswer("worldbank-indicator.json");

/** A page of one row, of Mexico. */
function page(series: string, place: number, {pages = 2, date = "2024", value = 1.5, status = "", updated = "2026-07-13"} = {}): string {
  const row = {
    indicator: {id: series, value: `About ${series}`},
    country: {id: "MX", value: "Mexico"},
    countryiso3code: "MEX",
    date,
    value,
    unit: "",
    obs_status: status
  };
  return JSON.stringify([{page: place, pages: String(pages), per_page: 1, total: pages, lastupdated: updated}, [row]]);
}
const fetched = (
  answers: Readonly<Record<string, string>>,
  series: readonly string[],
  standing: {edition?: string; standing?: string} = {}
) => {
  const {ask, asked} = askedFor(answers);
  const table = wantedTable({address, series, ...standing});
  return {asked, came: fromWorldBank(table, {contents: undefined, tables: [table]}, ask)};
};

test("a recorded answer is laid out as the bulk download: codes, names and numbers as they came, no row or year without a value", async () => {
  const {came} = fetched({[at("NY.GDP.MKTP.CD", 1)]: gdp}, ["NY.GDP.MKTP.CD"]);
  expect(await came).toEqual({
    name: "t.csv",
    edition: "2026-07-13",
    text:
      "Country Name,Country Code,Indicator Name,Indicator Code,2024,2025\n" +
      "Mexico,MEX,GDP (current US$),NY.GDP.MKTP.CD,1830489311088.89,1832641364775.52\n" +
      "Not classified,XX,GDP (current US$),NY.GDP.MKTP.CD,,5\n"
  });
});

test("pages are joined, one series after the other", async () => {
  const answers = {
    [at("A", 1)]: page("A", 1),
    [at("A", 2)]: page("A", 2, {date: "2023", value: 0}),
    [at("B", 1)]: page("B", 1, {pages: 1})
  };
  const {came, asked} = fetched(answers, ["A", "B"]);
  expect((await came).text).toBe(
    "Country Name,Country Code,Indicator Name,Indicator Code,2023,2024\nMexico,MEX,About A,A,0,1.5\nMexico,MEX,About B,B,,1.5\n"
  );
  expect(asked).toEqual([at("A", 1), at("A", 2), at("B", 1)]);
});

test("where the edition stands already, one page is enough, unless a series is new", async () => {
  const answers = {[at("A", 1)]: page("A", 1, {pages: 1}), [at("B", 1)]: page("B", 1, {pages: 1})};
  const held = fetched(answers, ["A", "B"], {edition: "2026-07-13", standing: "x,A,\nx,B,\n"});
  expect([(await held.came).text, held.asked.length]).toEqual([null, 1]);
  const added = fetched(answers, ["A", "B"], {edition: "2026-07-13", standing: "x,A,\n"});
  expect([(await added.came).text === null, added.asked.length]).toEqual([false, 2]);
});

test("an edition before the one that stands is refused, where both are days", async () => {
  const answers = {[at("A", 1)]: page("A", 1, {pages: 1})};
  await expect(fetched(answers, ["A"], {edition: "2026-08-01", standing: "x,A,\n"}).came).rejects.toThrow(
    "the edition is of 2026-07-13, before the one that stands here, of 2026-08-01; if that is right: --anew"
  );
  expect((await fetched(answers, ["A"], {edition: "spring 2026", standing: "x,A,\n"}).came).edition).toBe("2026-07-13");
});

test.each([
  ["worldbank-error-120.json", "the World Bank says 120 Invalid value: The provided parameter value is not valid"],
  [
    "worldbank-error-175.json",
    "the World Bank says 175 Invalid format: The indicator was not found. It may have been deleted or archived."
  ],
  ["worldbank-error-120.xml", "XML came where data were expected"],
  ["worldbank-empty.json", "no row came: has the series been withdrawn, or its code changed?"]
])("the answer %s, which comes with status 200, is told", async (name, says) => {
  await expect(fetched({[at("A", 1)]: publisherAnswer(name)}, ["A"]).came).rejects.toThrow(`${at("A", 1)}: ${says}`);
});

test.each<[string, Record<string, string>, string]>([
  ["a page that came twice", {[at("A", 2)]: page("A", 1)}, "page 1 of 2, of 2026-07-13, came; expected page 2 of 2, of 2026-07-13"],
  [
    "a page of another edition",
    {[at("A", 2)]: page("A", 2, {updated: "2026-08-01"})},
    "page 2 of 2, of 2026-08-01, came; expected page 2 of 2, of 2026-07-13"
  ],
  [
    "a series of another edition",
    {[at("A", 1)]: page("A", 1, {pages: 1}), [at("B", 1)]: page("B", 1, {pages: 1, updated: "2026-08-01"})},
    "B is of 2026-08-01, the others are of 2026-07-13: fetch all again, with --anew"
  ],
  [
    "rows that are missing",
    {[at("A", 1)]: page("A", 1, {pages: 1}).replace('"total":1', '"total":3')},
    "1 rows came; expected the 3 that the first page counts"
  ],
  [
    "a quarter",
    {[at("A", 2)]: page("A", 2, {date: "2025Q4"})},
    'a row of A, 2025Q4, with status "" came; expected years of A without a status'
  ],
  ["a status", {[at("A", 2)]: page("A", 2, {status: "F"})}, 'a row of A, 2024, with status "F" came; expected years of A without a status'],
  ["half an answer", {[at("A", 2)]: page("A", 2).slice(0, 60)}, "the answer is no whole JSON"],
  [
    "a page twice under two numbers",
    {[at("A", 2)]: page("A", 2)},
    "two rows of MEX, 2024 came; expected each once: did a page come twice?"
  ],
  ["another page than the first", {[at("A", 1)]: page("A", 2)}, "page 2 of 2, of 2026-07-13, came; expected page 1 of 2, of 2026-07-13"],
  ...["null", "{}", '{"page":1,"pages":"many","total":1}'].map((head): [string, Record<string, string>, string] => [
    `the head ${head}`,
    {[at("A", 1)]: page("A", 1).replace(/\{"page.*?\}/, head)},
    "the answer has another form than [head, rows]"
  ]),
  ...[
    ['"countryiso3code":"MEX",', ""],
    ['"value":1.5', '"value":1e400'],
    ['"id":"MX",', ""],
    [',"value":"About A"', ""]
  ].map(([from = "", to = ""]): [string, Record<string, string>, string] => [
    `a row with "${to}" in the place of ${from}`,
    {[at("A", 1)]: page("A", 1).replace(from, to)},
    "the answer has another form than [head, rows]"
  ]),
  [
    "a message at length that a terminal would obey",
    {[at("A", 1)]: JSON.stringify([{message: [{id: "1", key: "\u001b[2J\n", value: "x".repeat(5000)}]}])},
    `the World Bank says 1 [2J : ${"x".repeat(192)}`
  ],
  ["another form", {[at("A", 2)]: '[{"total":1},[{"date":2024}]]'}, "the answer has another form than [head, rows]"]
])("%s is refused", async (_what, answers, says) => {
  await expect(fetched({[at("A", 1)]: page("A", 1), ...answers}, ["A", "B"]).came).rejects.toThrow(`: ${says}`);
});
