import {expect, test} from "vitest";
import {linesOf, textBlock, widthOf, type Face} from "../../src/pictures/textBlock.ts";
import {wordsIn} from "./readSvg.ts";

const face: Face = {size: 13, leading: 1.5, colour: "ink"};
const colours = new Map([["ink", "#000"]]);
const text = "Ten people of a hundred <receive> a “benefit” & nothing else, says the table of the publisher.";

test("every word is kept, no line is wider than its room", () => {
  const lines = linesOf(text, face, 150);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join(" ")).toBe(text);
  expect(lines.filter((line) => widthOf(line, face) > 150)).toEqual([]);
});

test("letters twice as large take twice the room, and half as much fits a line", () => {
  const large = {...face, size: 26};
  expect(widthOf(text, large)).toBe(2 * widthOf(text, face));
  expect(linesOf(text, large, 300)).toEqual(linesOf(text, face, 150));
});

test("a block is as high as its lines, and says its text as XML", () => {
  const block = textBlock(text, face, {width: 150, colours});
  expect(block.height).toBe(linesOf(text, face, 150).length * 13 * 1.5);
  expect(wordsIn(`<svg xmlns="http://www.w3.org/2000/svg">${block.print(10, 20)}</svg>`)).toBe(text);
});
