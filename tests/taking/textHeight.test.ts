import {expect, test} from "vitest";
import {lineWidth, linesOf, textHeight} from "../../src/taking/textHeight.ts";

const type = {size: 10, line: 15, wider: 1};
/** Ten letters and a little fit. */
const width = lineWidth("nnnnnnnnnn", type) + 1;

test.each([
  ["nnnnnnnnnn", 1],
  ["nnnnnn nnnnn", 2],
  ["nnn nnn nnnnn", 2],
  ["n-nnnn-nnnnnn-nnnn-n-nnnn and nnnn", 2],
  ["nnnn nnnn nnnn nnnn", 2],
  ["llllllllllllll", 1]
])("%s takes %i lines", (text, lines) => expect(linesOf(text, type, width)).toBe(lines));

test("larger and wider letters take more lines", () => {
  expect(linesOf("nnnnn nnn", type, width)).toBe(1);
  expect(linesOf("nnnnn nnn", {...type, size: 14}, width)).toBe(2);
  expect(linesOf("nnnnn nnn", {...type, wider: 1.4}, width)).toBe(2);
});

test("words of joined letters are a little narrower than what charts keep free for them", () => {
  const word = "بلدان";
  expect(linesOf(`${word} ${word}`, type, 0.95 * lineWidth(`${word} ${word}`, type))).toBe(1);
  expect(linesOf(`${word} ${word}`, type, 0.9 * lineWidth(`${word} ${word}`, type))).toBe(2);
});

test("a height is that of its lines; no text has none", () => {
  expect(textHeight("nnn nnn nnnnn", type, width)).toBe(30);
  expect(textHeight("", type, width)).toBe(0);
});
