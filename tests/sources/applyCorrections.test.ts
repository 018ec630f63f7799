import {expect, test} from "vitest";
import type {Correction} from "../../src/model/annotation.ts";
import {allTotals} from "../../src/model/dimension.ts";
import type {Observation} from "../../src/model/observation.ts";
import {applyCorrections} from "../../src/sources/applyCorrections.ts";
import {Complaints} from "../../src/sources/complaints.ts";

const observation: Observation = {
  ...allTotals,
  indicator: "old-age",
  area: "ARG",
  period: 2021,
  edition: "",
  value: 90.8,
  flag: "normal",
  remark: "",
  source: "ilostat"
};
const agricultural = {...observation, sector: "agriculture", value: 5} as const;
const found = [observation, agricultural].map((one, index) => ({
  item: one,
  at: {file: "raw.csv", row: index + 2, column: "obs_value", text: ""}
}));

/** The values after a correction, and the complaints about it. */
function correct(change: Partial<Correction>): [number[], string[]] {
  const correction = {
    indicator: "old-age",
    area: "ARG",
    period: 2021,
    sex: "total",
    wrong: 90.8,
    right: null,
    excuses: "",
    why: "w",
    proof: "p"
  };
  const at = {file: "corrections.csv", row: 2, column: "wrong", text: ""};
  const complaints = new Complaints();
  const corrected = applyCorrections(found, [{correction: {...correction, ...change} as Correction, at}], complaints);
  return [corrected.map((one) => one.item.value), complaints.all.map(({message}) => message)];
}

test("the right value takes the wrong one's place, and no other's", () => expect(correct({right: 80.9})).toEqual([[80.9, 5], []]));
test("the published value stays where the right one is not known", () => expect(correct({})).toEqual([[90.8, 5], []]));
test("a value that the publisher has changed is told", () => {
  expect(correct({wrong: 91})[1]).toEqual(["the table says 90.8 now (raw.csv row 2), not 91: is this row still needed?"]);
});
test("a value that is gone is told", () => {
  expect(correct({period: 2020})).toEqual([
    [90.8, 5],
    ["no table has a value for old-age/ARG/total/total/total/total/total/total/total/2020: is this row still needed?"]
  ]);
});
test("a value of another size is told as one, and not as a row to remove", () => {
  expect(correct({wrong: 9080})[1]).toEqual([
    "the table says 90.8 now (raw.csv row 2), not 9080: look at the size of the table's values before this row"
  ]);
});
test("a table that has lost the area is told as a loss, and one that has lost the indicator elsewhere", () => {
  expect(correct({area: "TUN"})[1]).toEqual([
    "no table has any value of old-age for TUN: the table has lost it; expected its values, and this row as it is"
  ]);
  expect(correct({indicator: "children"})[1]).toEqual([]);
});
