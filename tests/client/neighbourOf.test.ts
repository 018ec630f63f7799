import {expect, test} from "vitest";
import {neighbourOf} from "../../src/client/neighbourOf.ts";

const at = (x: number, y: number) =>
  ({getBoundingClientRect: () => ({left: x - 1, top: y - 1, width: 2, height: 2})}) as unknown as Element;
const frame = {left: 0, top: 0, right: 100, bottom: 100};

test("an arrow leads to what lies ahead, near and not aside", () => {
  const [here, near, far, aside, behind] = [at(50, 50), at(60, 52), at(80, 50), at(53, 90), at(40, 50)];
  const marks = [far, here, behind, aside, near];
  expect(neighbourOf(here, marks, {key: "ArrowRight", frame})).toBe(near);
  expect(neighbourOf(here, marks, {key: "ArrowLeft", frame})).toBe(behind);
  expect(neighbourOf(here, marks, {key: "ArrowDown", frame})).toBe(aside);
  expect(neighbourOf(here, marks, {key: "ArrowUp", frame})).toBeNull();
  expect(neighbourOf(here, marks, {key: "Enter", frame})).toBeNull();
});

test("what lies outside the frame is no neighbour", () => {
  const [here, outside] = [at(90, 50), at(110, 50)];
  expect(neighbourOf(here, [here, outside], {key: "ArrowRight", frame})).toBeNull();
});
