import {expect, test} from "vitest";
import {allTotals} from "../../src/model/dimension.ts";
import type {Observation} from "../../src/model/observation.ts";
import {releaseReport} from "../../src/moves/releaseReport.ts";
import {observationTable} from "../../src/tables/model/observationTable.ts";

const {path, write} = observationTable("old-age");
const one = (period: number, value: number, changes: Partial<Observation> = {}): Observation => ({
  ...allTotals,
  ...{indicator: "old-age", area: "TUN", period, edition: "", value, flag: "normal", remark: "", source: "ilostat"},
  ...changes
});
const model = (...observations: Observation[]) => new Map([[path, write(observations)]]);

test("every number that moved is counted, with what it is broken down by; the first hundred of a kind are written down", () => {
  const fresh = Array.from({length: 120}, (_, year) => one(1900 + year, 1, {sex: "male"}));
  const {before, tables} = releaseReport(
    "0123456789",
    model(one(2021, 50), one(2020, 40, {sex: "female"})),
    model(one(2021, 55, {flag: "break"}), ...fresh)
  );
  expect([before, tables.length]).toEqual(["0123456789", 1]);
  expect(tables[0]?.counts).toEqual({fresh: 120, gone: 1, revised: 1, remarked: 0});
  expect(tables[0]?.moved.slice(0, 3)).toEqual([
    {area: "TUN", when: "2021", parts: {}, was: 50, is: 55},
    {area: "TUN", when: "2020", parts: {sex: "female"}, was: 40, is: null},
    {area: "TUN", when: "1900", parts: {sex: "male"}, was: null, is: 1}
  ]);
  expect(tables[0]?.moved).toHaveLength(102);
});
