import {describe, expect, test} from "vitest";
import {numberFaults, type Expected} from "./numberFaults.ts";
import {numbersIn, reportsIn} from "./numbersIn.ts";

const numbers = (text: string, locale: "en" | "es") => numbersIn(text, locale).map(({number}) => number);

describe("the parser of the tests", () => {
  test("reads English", () => {
    expect(numbers("34.1% of 1,234,567: about 15 million people (2021), 3.8 billion.", "en")).toEqual([34.1, 1234567, 15e6, 2021, 3.8e9]);
    expect(numbersIn("34.1% of 5", "en").map(({percent}) => percent)).toEqual([true, false]);
  });
  test("reads Spanish", () => {
    expect(numbers("34,1 % de 1.234.567: 15 millones (2021), 3.800 millones, 1 millón, 4600, 1,5.", "es")).toEqual([
      34.1, 1234567, 15e6, 2021, 3.8e9, 1e6, 4600, 1.5
    ]);
    expect(numbersIn("34,1\u00a0% de 5", "es").map(({percent}) => percent)).toEqual([true, false]);
  });
  test("knows limits in signs and words, and no limit in a threshold", () => {
    expect(numbersIn("<0.1% and >99.9%", "en").map(({limit}) => limit)).toEqual(["<", ">"]);
    expect(numbersIn("Menos del 0,1 % y más del 99,9 %, más del 50 %", "es").map(({limit}) => limit)).toEqual(["<", ">", null]);
  });
  test("takes a report for no number", () => {
    expect(numbers("46.9% (report 2020–22, 2024–26)", "en")).toEqual([46.9]);
    expect(reportsIn("46.9% (report 2020–22, 2024–26)")).toEqual(["2020-22", "2024-26"]);
  });
});

describe("the judge of the tests", () => {
  const faults = (sentence: string, ...expected: Expected[]) => numberFaults(sentence, "en", expected).length;
  test("lets pass what is rounded rightly, in any order", () => {
    expect(faults("34.1% (2021): 15 million, 3rd", {plain: 2021}, {percent: 34.12}, {people: 15_446_722}, {plain: 3})).toBe(0);
    expect(faults("<0.1%, >99.9%, 0%, 100%", {percent: 0.01}, {percent: 99.97}, {percent: 0}, {percent: 100})).toBe(0);
    expect(faults("more than 50%", {threshold: 50})).toBe(0);
    expect(faults("3,000", {people: 2_817, headCount: 2_817_000})).toBe(0);
    expect(faults("(report 2024–26)", {report: "2024-26"})).toBe(0);
  });
  test("stops what is wrong, missing or too much", () => {
    expect(faults("34.1%", {percent: 34.2})).toBe(2);
    expect(faults("34.1%", {plain: 34.1})).toBe(2);
    expect(faults("15 million", {people: 16_000_000})).toBe(2);
    expect(faults("2,800", {people: 2_817, headCount: 2_817_000})).toBe(2);
    expect(faults("34.1%")).toBe(1);
    expect(faults("no number", {plain: 2021})).toBe(1);
    expect(faults("0%", {percent: 0.01})).toBe(2);
    expect(faults("100%", {percent: 99.99})).toBe(2);
    expect(faults("<0.1%", {percent: 0})).toBe(2);
    expect(faults("100.0%", {percent: 100})).toBe(2);
    expect(faults("(report 2024–26)", {report: "2020-22"})).toBe(2);
  });
});
