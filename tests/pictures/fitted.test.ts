import {expect, test} from "vitest";
import type {ChartView} from "../../src/drawing/chart.ts";
import {fitted} from "../../src/pictures/fitted.ts";

const view = (heightAt: (width: number) => number): ChartView =>
  ({
    chart: "branches",
    id: "arg",
    heightAt,
    part: (width: number) => ({width, height: heightAt(width), markup: ""})
  }) as unknown as ChartView;
const room = {widths: [480, 960], width: 670, height: 500} as const;

test("a drawing is as large as there is room, and drawn for the width that is wanted", () => {
  expect(
    fitted(
      view(() => 240),
      room
    )
  ).toMatchObject({at: 480, width: 670});
  expect(
    fitted(
      view(() => 500),
      room
    )
  ).toMatchObject({at: 480, width: 480});
});
test("one that is far too high is drawn for a width at which it is lower, where that gives larger letters", () => {
  expect(
    fitted(
      view((width) => (width === 480 ? 1500 : 600)),
      room
    )
  ).toMatchObject({at: 960, width: 670});
  expect(
    fitted(
      view(() => 1500),
      room
    )
  ).toMatchObject({at: 480, width: 160});
});
test("what draws nothing has no place", () => {
  expect(() => fitted({...view(() => 1), part: null}, room)).toThrow("nothing to draw");
});
