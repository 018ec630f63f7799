import {describe, expect, test} from "vitest";
import type {Indicator} from "../../src/model/indicator.ts";
import {readSeries, SeriesBook} from "../../src/sources/series.ts";

describe("a series", () => {
  test.each([
    ["EMP_NIFL_SEX_RT", {code: "EMP_NIFL_SEX_RT", breakdown: {}}],
    ["q1=quintile:q1", {code: "q1", breakdown: {quintile: "q1"}}],
    ["SL=sector:agriculture+sex:female", {code: "SL", breakdown: {sector: "agriculture", sex: "female"}}]
  ])("is read: %s", (text, series) => expect(readSeries(text)).toEqual(series));
  test.each([
    ["", '"" is not a series'],
    ["=sex:female", '"=sex:female" is not a series'],
    ["a=b=c", '"a=b=c" is not a series'],
    ["a=sex:women", 'unknown breakdown "sex:women" in "a=sex:women"'],
    ["a=age:old", 'unknown breakdown "age:old"'],
    ["a=", 'unknown breakdown ""'],
    ["a=toString:length", 'unknown breakdown "toString:length"']
  ])("is not read: %s", (text, message) => expect(readSeries(text)).toContain(message));
});

test("a book knows the series of its source and file only, and which of them were met", () => {
  const indicator = (id: string, source: string, file: string, code: string) =>
    ({id, source, files: [file], series: [code]}) as unknown as Indicator;
  const indicators = [indicator("a", "s", "x.csv", "A"), indicator("b", "s", "y.csv", "B"), indicator("c", "t", "x.csv", "C")];
  const book = new SeriesBook(indicators, "s", "x.csv");
  expect(book.codes).toEqual(["A"]);
  expect([book.find("A")?.indicator, book.find("B"), book.find("C")]).toEqual(["a", undefined, undefined]);
  expect([...book.seen]).toEqual(["A"]);
});
