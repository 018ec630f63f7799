import {expect, test} from "vitest";
import {placedDrawing} from "../../src/pictures/placedDrawing.ts";

const part = {width: 200, height: 50, markup: "<g/>"};

test("a drawing is put at its place as it is", () => {
  expect(placedDrawing(part, 200).height).toBe(50);
  expect(placedDrawing(part, 200).print(24, 30.04)).toBe('<g transform="translate(24 30)"><g/></g>');
});

test("a drawing is scaled to its room", () => {
  expect(placedDrawing(part, 400).height).toBe(100);
  expect(placedDrawing(part, 400).print(24, 30)).toBe('<g transform="translate(24 30) scale(2)"><g/></g>');
});
