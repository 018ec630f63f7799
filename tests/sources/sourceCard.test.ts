import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {Complaints} from "../../src/sources/complaints.ts";
import {sourceCard} from "../../src/sources/sourceCard.ts";

const text = readFileSync("tests/fixtures/raw/un-wpp/source.json", "utf8");

/** What is said of a card in the folder "un-wpp" with "population.csv" beside it. */
function said(card: string): string[] {
  const complaints = new Complaints();
  sourceCard(card, "source.json", {source: "un-wpp", tables: ["population.csv"]}, complaints);
  return complaints.all.map(({message}) => message);
}

test("a card says where its tables come from", () => {
  expect(said(text)).toEqual([]);
  expect(sourceCard(text, "source.json", {source: "un-wpp", tables: ["population.csv"]}, new Complaints())).toMatchObject({
    id: "un-wpp",
    licence: "CC BY 3.0 IGO"
  });
});
test.each<[string, unknown]>([
  ["{", "the file is not JSON; expected an object as in src/model/source.ts"],
  ["null", "the file is not JSON; expected an object as in src/model/source.ts"],
  [text.replace('"un-wpp"', '"wpp"'), '"id" is "wpp"; expected the folder\'s name, "un-wpp"'],
  [text.replace('"CC BY 3.0 IGO"', '""'), '"licence" is missing; expected a text'],
  [text.replace('"licence":', '"notice": " ", "licence":'), '"notice" is missing; expected a text'],
  ["[]", "the file is not JSON; expected an object as in src/model/source.ts"],
  [text.replace('"licence":', '"note": "x", "licence":'), expect.stringContaining('unknown key "note"; expected id, publisher')],
  [text.replace('"licence":', '"licence": "x", "licence":'), "11 keys are written, and 10 are different; expected each key once"],
  ...["last year", "2024-13-45", "9999", "2024-02-30"].map((date): [string, string] => [
    text.replace('"retrieved": "2024"', `"retrieved": "${date}"`),
    `"retrieved" is "${date}"; expected a date, YYYY-MM-DD, YYYY-MM or YYYY`
  ]),
  ...["javascript:alert(1)", "not a url", "ftp://un.org/", "//un.org/"].map((url): [string, string] => [
    text.replace("https://population.un.org/wpp/", url),
    `"url" is "${url}"; expected an address, https://…`
  ]),
  [text.replace(/"Persons by[^"]*"/, "7"), '"population.csv" is described by 7; expected a text'],
  [text.replace(/\{\s*"population[^}]*\}/, "[]"), '"tables" describes nothing; there are population.csv'],
  [text.replace("World Population", "World\\u202e Population"), expect.stringContaining("a change of writing direction (U+202E)")],
  [text.replace("population.csv", "people.csv"), '"tables" describes people.csv; there are population.csv']
])("a card that does not is told", (card, message) => expect(said(card)).toEqual([message]));

const publisher = (JSON.parse(text) as {publisher: string}).publisher;
const unlicensed = text.replace('"CC BY 3.0 IGO"', '"No licence stated"');

test("a card that grants no licence withholds its own rows", () => {
  const complaint = `"licence" is "No licence stated", and "withheld" does not name ${JSON.stringify(publisher)}; expected its rows withheld`;
  expect(said(unlicensed)).toEqual([complaint]);
  expect(said(unlicensed.replace('"licence":', '"withheld": ["another"], "licence":'))).toEqual([complaint]);
  expect(said(unlicensed.replace('"licence":', `"withheld": [${JSON.stringify(publisher)}], "licence":`))).toEqual([]);
});

test.each([
  ["2026", []],
  ["2026-11", []],
  ["2026-11-30", []],
  ["2026-12", ['"retrieved" is "2026-12", and today is 2026-11-30; expected a day that has been']],
  ["2028", ['"retrieved" is "2028", and today is 2026-11-30; expected a day that has been']]
])("on 30 November 2026, tables taken in %s are told: %j", (retrieved, messages) => {
  const complaints = new Complaints();
  const card = text.replace('"retrieved": "2024"', `"retrieved": "${retrieved}"`);
  sourceCard(card, "source.json", {source: "un-wpp", tables: ["population.csv"], today: "2026-11-30"}, complaints);
  expect(complaints.all.map(({message}) => message)).toEqual(messages);
});
