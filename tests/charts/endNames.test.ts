import {expect, test} from "vitest";
import {drawAtBuild} from "../../src/charts/drawAtBuild.ts";
import {endNames} from "../../src/charts/endNames.ts";
import {strips} from "../../src/charts/strips.ts";

const lane = {from: 0, to: 600};
const dots = (...places: readonly [name: string, x: number][]) => places.map(([name, x]) => ({name, x, value: x / 6, y: 10, r: 4}));
const said = (...args: Parameters<typeof endNames>) => endNames(...args).map(({text, anchor}) => `${text} ${anchor}`);

test("the lowest dot is named before it, the highest behind it", () => {
  const found = endNames(dots(["Chad", 300], ["Togo", 200], ["Mali", 400]), lane);
  expect(found.map(({text, anchor, y}) => [text, anchor, y])).toEqual([
    ["Togo", "end", 10],
    ["Mali", "start", 10]
  ]);
  expect(found[0]!.x).toBeLessThan(200 - 4);
  expect(found[1]!.x).toBeGreaterThan(400 + 4);
});
test("a name without room is left out whole", () => {
  expect(said(dots(["Togo", 20], ["Chad", 300], ["Mali", 590]), lane)).toEqual([]);
  expect(said(dots(["Togo", 200], ["Chad", 300], ["Mali", 590]), lane)).toEqual(["Togo end"]);
});
test("no one of two that stand together is named", () => {
  expect(said(dots(["Togo", 200], ["Chad", 202], ["Mali", 400]), lane)).toEqual(["Mali start"]);
});
test("nothing is written over another mark", () => {
  const some = dots(["Togo", 200], ["Chad", 300], ["Mali", 400]);
  expect(said(some, lane, [{from: 418, to: 430}])).toEqual(["Togo end"]);
  expect(said(some, lane, [{from: 500, to: 512}])).toEqual(["Togo end", "Mali start"]);
});
test("one or two dots, and dots without names, need no ends", () => {
  expect(said(dots(["Togo", 200], ["Mali", 400]), lane)).toEqual([]);
  const bare = dots(["Togo", 200], ["Chad", 300], ["Mali", 400]).map(({name: _, ...dot}) => dot);
  expect(said(bare, lane)).toEqual([]);
});
test("strips print them", () => {
  const row = ["Togo", "Chad", "Mali"].map((name, i) => ({name, value: 30 + 20 * i, say: name}));
  const words = {country: "a", median: "b", published: "c"};
  const draw = (width: number) =>
    drawAtBuild(strips([{label: "Africa", dots: row, median: null, published: null}], {width, words}), {label: "a"});
  for (const width of [344, 680])
    expect([...draw(width).matchAll(/>(Togo|Chad|Mali)<\/text>/g)].map(([, name]) => name)).toEqual(["Togo", "Mali"]);
});
