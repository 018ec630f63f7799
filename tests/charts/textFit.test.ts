import {expect, test} from "vitest";
import {isCut, textWidth, truncate, widestOf, wrapText} from "../../src/charts/textFit.ts";

test("wide letters are wider than narrow ones, and bold than plain", () => {
  expect(textWidth("mm")).toBeGreaterThan(textWidth("nn"));
  expect(textWidth("nn")).toBeGreaterThan(textWidth("ii"));
  expect(textWidth("65.9%", {bold: true})).toBeGreaterThan(textWidth("65.9%"));
});

test("the widest of none is 0", () => {
  expect(widestOf([])).toBe(0);
  expect(widestOf(["", "a", "aaa"])).toBe(textWidth("aaa"));
});

test("what fits is left alone; what does not is cut with an ellipsis and then fits", () => {
  expect(truncate("Chad", 100)).toBe("Chad");
  const cut = truncate("Saint Vincent and the Grenadines", 100);
  expect(cut).toMatch(/^Saint .*…$/);
  expect(textWidth(cut)).toBeLessThanOrEqual(100);
});

test("words go on the next line, and only the last line is cut", () => {
  expect(wrapText("one two", 400, 2)).toEqual(["one two"]);
  expect(wrapText("one two", textWidth("one") + 2, 2)).toEqual(["one", "two"]);
  const lines = wrapText("one two three four five six", textWidth("one two") + 2, 2);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe("one two");
  expect(lines[1]).toMatch(/…$/);
});

test("no word is lost where there are lines enough", () => {
  const text = "Bosnia and Herzegovina and the Federated States of Micronesia";
  expect(wrapText(text, 120, 9).join(" ")).toBe(text);
});

test("a long word is broken after its hyphens, and one that fits is not", () => {
  expect(wrapText("Papua-New-Guinea", textWidth("Papua-New-"), 3)).toEqual(["Papua-New-", "Guinea"]);
  expect(wrapText("Papua-New Guinea", textWidth("Papua-New"), 3)).toEqual(["Papua-New", "Guinea"]);
  expect(wrapText("Papua-New-Guinea", textWidth("Papua-New-"), 1).some(isCut)).toBe(true);
});

test("an Arabic letter is as wide as it is joined: narrower before another than at the end of a word", () => {
  const within = textWidth("بب") - textWidth("ب");
  expect(within).toBeLessThan(textWidth("ب") / 2);
  expect(textWidth("ب ب")).toBeGreaterThan(2 * textWidth("ب"));
});

test("marks above letters and those of direction take no room", () => {
  expect(textWidth("\u2067جدًا\u2069")).toBe(textWidth("جدا"));
});
