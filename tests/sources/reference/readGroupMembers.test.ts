import {expect, test} from "vitest";
import {Complaints} from "../../../src/sources/complaints.ts";
import {readGroupMembers} from "../../../src/sources/reference/readGroupMembers.ts";
import {readReference} from "../../../src/sources/reference/readReference.ts";
import {fixtureTexts, withReference} from "../../fixtures/fixtureTexts.ts";

const known = new Set(["DZA", "MAR", "TUN"]);
function read(rows: readonly string[]) {
  const complaints = new Complaints();
  const members = readGroupMembers(["group,iso3", ...rows, ""].join("\n"), "group-members.csv", known, complaints);
  return {members: [...members], said: complaints.all.map(({row, column, message}) => `row ${row}, ${column}: ${message}`)};
}

test("members are listed by group", () => {
  expect(read(["maghreb,DZA", "other,TUN", "maghreb,TUN"])).toEqual({
    members: [
      ["maghreb", ["DZA", "TUN"]],
      ["other", ["TUN"]]
    ],
    said: []
  });
});
test("an unknown member is told of, with its row", () => {
  expect(read(["maghreb,DZA", "maghreb,ZZZ"]).said).toEqual(['row 3, iso3: unknown country "ZZZ"; known are those of countries.csv']);
});
test("a doubled member is told of, with both rows; the same country in two groups is none", () => {
  const {said} = read(["maghreb,DZA", "other,DZA", "maghreb,DZA"]);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^row 4, .*DZA.* stands in row 2 already/);
});
test("members of a group that is not there are told of", () => {
  const complaints = new Complaints();
  const texts = withReference(fixtureTexts(), "group-members", (text) => `${text.trimEnd()}\nmagreb,TUN\n`);
  const rawTables = new Set(texts.tables.map(({source, name}) => `${source}/${name}`));
  readReference(texts.reference, {rawTables, last: 2026}, complaints);
  expect(complaints.all.map(({message}) => message)).toEqual([
    'group-members.csv lists members of "magreb", but no group of that id has the rule "list"'
  ]);
});
