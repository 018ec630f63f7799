import {createHash} from "node:crypto";
import {describe, expect, test} from "vitest";
import {isDate, readReleases, releaseId} from "../../src/model/release.ts";

const files = [
  {path: "a.csv", content: "1\n"},
  {path: "b/c.json", content: "[]"}
];

describe("the id of a state of the data", () => {
  test("is the beginning of a SHA-256 over paths and contents", async () => {
    const hash = createHash("sha256").update('["a.csv","1\\n"]\n["b/c.json","[]"]\n').digest("hex");
    expect(await releaseId(files)).toBe(hash.slice(0, 10));
  });
  test("does not ask for an order", async () => expect(await releaseId(files.toReversed())).toBe(await releaseId(files)));
  test.each([
    ["a figure", [{path: "a.csv", content: "2\n"}, files[1]!]],
    ["a name", [{path: "d.csv", content: "1\n"}, files[1]!]],
    ["a file less", [files[0]!]],
    ["where one file ends", [{path: "a.csv", content: '1\n"]\n["b/c.json'}]]
  ])("changes with %s", async (_, changed) => expect(await releaseId(changed)).not.toBe(await releaseId(files)));
});

describe("the list of releases", () => {
  const notes = {en: "First", es: "Primera", fr: "Première", ar: "الأول"};
  const one = {id: "0123456789", date: "2026-11-21", notes};
  const two = {id: "abcdef0123", date: "2026-12-01", notes};
  test("is read newest first", () => expect(readReleases(JSON.stringify([two, one]), "r.json")).toEqual([two, one]));
  test.each([
    [[], "r.json: [] is no list of releases: expected one"],
    [{}, "r.json: {} is no list of releases: expected one"],
    [null, "r.json: null is no list of releases: expected one"],
    [[null], "r.json, entry 1: nothing is no id"],
    [["0123456789"], "r.json, entry 1: nothing is no id"],
    [[{...one, id: 12}], "12 is no id"],
    [[two, {...one, date: undefined}], "r.json, entry 2: nothing is no date"],
    [[{...one, notes: undefined}], 'nothing is no note in "en": expected a sentence in en, es, fr, ar'],
    [[{...one, notes: {en: "First", es: " "}}], '" " is no note in "es"'],
    [[two, two], "abcdef0123 stands twice"],
    [[one, two], "2026-12-01 stands after 2026-11-21"],
    [[{...one, id: "12"}], '"12" is no id'],
    [[{...one, date: "2026-02-30"}], '"2026-02-30" is no date']
  ])("%o is refused: %s", (list, complaint) => expect(() => readReleases(JSON.stringify(list), "r.json")).toThrow(complaint));
  test.each(["", "<<<<<<< ours\n[]", `[${"1, ".repeat(100)}`])("%j is no JSON, and refused in one line", (text) =>
    expect(() => readReleases(text, "r.json")).toThrow(/^r\.json: "[^\n]{0,70} is no list of releases: [^\n]*$/)
  );
});

test.each([
  ["2024-02-29", true],
  ["2025-02-29", false],
  ["2026-11-31", false],
  ["21 November 2026", false],
  ["", false]
])("%s: a day of the calendar, %s", (text, expected) => expect(isDate(text)).toBe(expected));
