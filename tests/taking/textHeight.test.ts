import {expect, test} from "vitest";
import {linesOf, textHeight} from "../../src/taking/textHeight.ts";

/** Ten letters fit in 50 px. */
const type = {size: 10, line: 15, letter: 0.5};

test.each([
  ["ten letter", 1],
  ["eleven lett", 2],
  ["one two three", 2],
  ["a-word-longer-than-a-line and more", 2],
  ["aaaa bbbb cccc dddd", 2]
])("%s takes %i lines", (text, lines) => expect(linesOf(text, type, 50)).toBe(lines));

test("a height is that of its lines; no text has none", () => {
  expect(textHeight("one two three", type, 50)).toBe(30);
  expect(textHeight("", type, 50)).toBe(0);
});
