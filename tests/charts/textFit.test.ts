import {expect, test} from "vitest";
import {textWidth, truncate, widestOf, wrapText} from "../../src/charts/textFit.ts";

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

test("Arabic letters are as wide as they are joined, and what no one sees takes no room", () => {
  expect(textWidth("سس")).toBeGreaterThan(textWidth("بب"));
  expect(textWidth("بب")).toBeGreaterThan(textWidth("اا"));
  expect(textWidth("\u20662015–2023\u2069")).toBe(textWidth("2015–2023"));
  expect(textWidth("مؤمَّن")).toBe(textWidth("مؤمن"));
});
