import {describe, expect, test} from "vitest";
import {plural} from "../../src/i18n/plural.ts";

const forms = {one: "country", other: "countries"};

describe("plural", () => {
  test("goes by the language's rules", () => {
    expect([0, 1, 2, 1.5].map((count) => plural("en", count, forms))).toEqual(["countries", "country", "countries", "countries"]);
    expect([0, 1, 2].map((count) => plural("es", count, {one: "país", other: "países"}))).toEqual(["países", "país", "países"]);
  });
  test("has the Spanish form for whole millions, else the general one", () => {
    expect(plural("es", 1_000_000, {one: "a", other: "b", many: "c"})).toBe("c");
    expect(plural("es", 1_000_000, {one: "a", other: "b"})).toBe("b");
  });
  test("of what is no number is the general one", () => expect(plural("en", Number.NaN, forms)).toBe("countries"));
});
