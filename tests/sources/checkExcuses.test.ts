import {expect, test} from "vitest";
import type {Correction} from "../../src/model/annotation.ts";
import {allTotals} from "../../src/model/dimension.ts";
import type {Observation} from "../../src/model/observation.ts";
import {checkExcuses} from "../../src/sources/checkExcuses.ts";
import {Complaints} from "../../src/sources/complaints.ts";

const sentence = "a total by sex lies between women and men";
const about = {indicator: "old-age", area: "ARG", period: 2021} as const;
const facts = {indicators: [], areas: [], schemes: [], populations: [], corrections: []};

/** What is said of a correction of a total, beside women with 40 and men with 60. */
function said(total: number, change: Partial<Correction> = {}): string[] {
  const values = Object.entries({total, female: 40, male: 60});
  const observations = values.map(([sex, value]) => ({...allTotals, ...about, sex, value, edition: ""}) as Observation);
  const correction: Correction = {...about, sex: "total", wrong: total, right: null, excuses: sentence, why: "w", proof: "p", ...change};
  const complaints = new Complaints();
  checkExcuses(observations, [{correction, at: {file: "corrections.csv", row: 2, column: "wrong", text: ""}}], facts, complaints);
  return complaints.all.map(({message}) => message);
}

test("an excuse for a check that fails is sound", () => expect(said(70)).toEqual([]));
test("a correction with the right value or without an excuse, or of a value that is not there, is not judged here", () =>
  expect([...said(50, {right: 50}), ...said(50, {excuses: ""}), ...said(50, {period: 2020})]).toEqual([]));
test.each<[number, Partial<Correction>]>([
  [50, {}],
  [70, {sex: "female"}],
  [70, {excuses: "every share lies between 0 and 100"}]
])("an excuse for a check that holds is told: %d, %j", (total, change) =>
  expect(said(total, change)).toEqual([
    `nothing is excused here, for "${change.excuses ?? sentence}" holds; expected no such row, or the check that fails`
  ])
);
