import {expect, test} from "vitest";
import {bySex} from "../../src/model/bySex.ts";
import {allTotals} from "../../src/model/dimension.ts";
import type {Observation} from "../../src/model/observation.ts";

const total: Observation = {
  ...allTotals,
  indicator: "old-age",
  area: "ARG",
  period: 2021,
  edition: "",
  value: 3,
  flag: "normal",
  remark: "",
  source: "ilostat"
};
const [female, male] = [{...total, sex: "female", value: 2} as const, {...total, sex: "male", value: 4} as const];

test("what differs in sex only stands together", () => {
  expect([...bySex([total, female, male]).values()]).toEqual([{total, female, male}]);
});
test("what differs in anything else stands apart", () => {
  expect(bySex([total, {...female, period: 2020}, {...male, area: "TUN"}]).size).toBe(3);
});
test("of two with one key the first stands", () => {
  expect([...bySex([female, {...female, value: 9}]).values()]).toEqual([{female}]);
});
test("nothing is put together where nothing is broken down", () => expect(bySex([total]).size).toBe(0));
