import {describe, expect, test} from "vitest";
import {Complaints} from "../../src/sources/complaints.ts";
import {decode, oneOf, toList, toNumber, toText, toYear} from "../../src/sources/readCell.ts";

const cell = (text: string) => ({file: "t.csv", row: 2, column: "c", text});

/** What a reader makes of a text, and how many complaints it has. */
function reading<T>(reader: (complaints: Complaints) => T): [T, number] {
  const complaints = new Complaints();
  return [reader(complaints), complaints.all.length];
}

describe("a number", () => {
  test.each([
    ["0", 0],
    ["-1.5", -1.5],
    ["65.9", 65.9],
    ["1e-3", 0.001]
  ])("is read: %s", (text, value) => expect(reading((c) => toNumber(cell(text), c))).toEqual([value, 0]));
  test.each(["", " 1", "1,5", "1.", ".5", "n/a", "..", "0x10", "Infinity", "1e999", "1 000", "٣"])("is not read: %j", (text) => {
    expect(reading((c) => toNumber(cell(text), c))).toEqual([undefined, 1]);
  });
});

describe("a year", () => {
  test.each(["1990", "2030"])("is read: %s", (text) => expect(reading((c) => toYear(cell(text), c))).toEqual([Number(text), 0]));
  test.each(["1989", "2031", "2021.0", "", "21", "2021Q1", "-2021"])("is not read: %j", (text) => {
    expect(reading((c) => toYear(cell(text), c))).toEqual([undefined, 1]);
  });
});

test("a code is not taken for a property that every object has", () => {
  expect(reading((c) => decode({a: 1}, cell("toString"), c))).toEqual([undefined, 1]);
  expect(reading((c) => decode({a: 1}, cell("a"), c))).toEqual([1, 0]);
});
test("a word is one of its list", () => {
  expect(reading((c) => oneOf(["a", "b"], cell("b"), c))).toEqual(["b", 0]);
  expect(reading((c) => oneOf(["a", "b"], cell("B"), c))).toEqual([undefined, 1]);
});
test("a text is not blank", () => {
  expect(reading((c) => toText(cell(" "), c))).toEqual([" ", 1]);
  expect(reading((c) => toText(cell("a"), c))).toEqual(["a", 0]);
});
test("a list has its parts, and none when blank", () => expect([toList(cell("a;b")), toList(cell(""))]).toEqual([["a", "b"], []]));
