import {describe, expect, test} from "vitest";
import {bareShare, of, thePeople, theShare, theValue, theWholeShare, to} from "../../../src/i18n/es/phrases.ts";

/** The space that does not break before a per cent sign. */
const nbsp = "\u00a0";

describe("a share in Spanish", () => {
  test.each([
    [34.1, `el 34,1${nbsp}%`, `34,1${nbsp}%`],
    [0, `el 0${nbsp}%`, `0${nbsp}%`],
    [0.04, `menos del 0,1${nbsp}%`, `menos del 0,1${nbsp}%`],
    [99.96, `más del 99,9${nbsp}%`, `más del 99,9${nbsp}%`]
  ])("%d is %s with its article", (value, withArticle, bare) => {
    expect(theShare(value)).toBe(withArticle);
    expect(bareShare(value)).toBe(bare);
  });
  test("of people is whole, and a limit where it would round to one", () => {
    expect([96.2, 99.7, 49.97].map(theWholeShare)).toEqual([`el 96${nbsp}%`, `más del 99${nbsp}%`, `menos del 50${nbsp}%`]);
  });
  test("of an index is points", () => {
    expect([42, 1, 42.5].map((value) => theShare(value, "index"))).toEqual([
      "42 puntos del índice",
      "1 punto del índice",
      "42,5 puntos del índice"
    ]);
  });
  test("of the product says so, and keeps the decimal of a rounded 0", () => {
    expect([4.9, 0].map((value) => theValue(value, "percentOfGdp"))).toEqual([`el 4,9${nbsp}% del PIB`, `el 0,0${nbsp}% del PIB`]);
  });
  test("contracts with a preposition, but not where it is a limit", () => {
    expect([to(theShare(34.1)), of(theShare(34.1))]).toEqual([`al 34,1${nbsp}%`, `del 34,1${nbsp}%`]);
    expect(to(theShare(0.04))).toBe(`a menos del 0,1${nbsp}%`);
  });
});

test("people take “de” after millions only, whatever they are called", () => {
  expect(thePeople(340_123)).toBe("340.000 personas");
  expect(thePeople(15_446_722)).toBe("15 millones de personas");
  expect(thePeople(995_000, "persona ocupada", "personas ocupadas")).toBe("1 millón de personas ocupadas");
  expect(thePeople(1)).toBe("1 persona");
});
