import {expect, test} from "vitest";
import type {Observation} from "../../src/model/observation.ts";
import {allTotals} from "../../src/model/dimension.ts";
import {movedFigures} from "../../src/moves/movedFigures.ts";
import {sayMoves} from "../../src/moves/sayMoves.ts";
import {observationTable} from "../../src/tables/model/observationTable.ts";

const one = (area: string, value: number, changes: Partial<Observation> = {}): Observation => ({
  ...allTotals,
  indicator: "old-age",
  area,
  period: 2021,
  edition: "",
  value,
  flag: "normal",
  remark: "",
  source: "ilostat",
  ...changes
});
const {path, write} = observationTable("old-age");
const state = (...observations: Observation[]) => new Map([[path, write(observations)]]);

test("what is new, gone, revised and marked, the largest move first", () => {
  const was = state(one("ARG", 80), one("TUN", 50), one("IND", 20), one("XKX", 60), one("BOL", 5));
  const is = state(one("ARG", 82), one("TUN", 44), one("XKX", 60, {flag: "break"}), one("BOL", 5), one("PER", 33, {sex: "female"}));
  expect(sayMoves(movedFigures(was, is))).toEqual([
    "old-age: 1 new, 1 gone, 2 revised, 1 marked otherwise",
    "  revised: TUN 2021, was 50, is 44",
    "  revised: ARG 2021, was 80, is 82",
    "  gone: IND 2021, was 20",
    "  new: PER 2021 female, 33",
    "  marked: XKX 2021, was normal, is break"
  ]);
});

test("a table that is new or gone, and none", () => {
  expect(sayMoves(movedFigures(new Map(), state(one("ARG", 80))))).toEqual(["old-age: 1 new", "  new: ARG 2021, 80"]);
  expect(sayMoves(movedFigures(state(one("ARG", 80)), new Map()))).toEqual(["old-age: 1 gone", "  gone: ARG 2021, was 80"]);
  expect(sayMoves(movedFigures(state(one("ARG", 80)), state(one("ARG", 80))))).toEqual(["No figure moved."]);
});

test("of many, twenty are told and the rest is counted", () => {
  const many = Array.from({length: 25}, (_, year) => one("ARG", 80, {period: 2000 + year}));
  const lines = sayMoves(movedFigures(new Map(), state(...many)));
  expect([lines.length, lines.at(-1)]).toEqual([22, "  … and 5 more"]);
});
