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
test.each([
  ["{", "the file is not JSON; expected an object as in src/model/source.ts"],
  ["null", "the file is not JSON; expected an object as in src/model/source.ts"],
  [text.replace('"un-wpp"', '"wpp"'), '"id" is "wpp"; expected the folder\'s name, "un-wpp"'],
  [text.replace('"CC BY 3.0 IGO"', '""'), '"licence" is missing; expected a text'],
  [text.replace('"licenceUrl"', '"licenseUrl"'), '"licenceUrl" is missing; expected a text'],
  [text.replace('"retrieved": "2024"', '"retrieved": "last year"'), '"retrieved" is "last year"; expected YYYY-MM-DD, YYYY-MM or YYYY'],
  [text.replace("population.csv", "people.csv"), '"tables" describes people.csv; there are population.csv']
])("a card that does not is told", (card, message) => expect(said(card)).toEqual([message]));
