import {expect, test} from "vitest";
import {aloneRunOf, runOf} from "../../src/charts/runOf.ts";

test("what is read from the right is a run of its own, and nothing else", () => {
  expect(runOf("بلدان")).toBe("\u2067بلدان\u2069");
  expect(runOf("2021")).toBe("2021");
});

test("alone in its text, letters with spaces are a run without being told so, and what else stands among them is not", () => {
  expect(aloneRunOf("عدد البلدان")).toBe("عدد البلدان");
  expect(aloneRunOf("2021، قديم")).toBe("\u20672021، قديم\u2069");
  expect(aloneRunOf("تقرير \u20662020–22\u2069")).toBe("\u2067تقرير \u20662020–22\u2069\u2069");
});

test("a number that is alone need not be set apart", () => {
  expect(aloneRunOf("\u206665.9%\u2069")).toBe("65.9%");
  expect(aloneRunOf("65.9%")).toBe("65.9%");
});
