import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {packRow, rowsOf} from "../../src/compare/packRow.ts";
import {allTotals} from "../../src/model/dimension.ts";
import type {Observation} from "../../src/model/observation.ts";
import {atlas} from "../../src/atlas/atlas.ts";
import {annotationsOf} from "../../src/reading/formattedValue.ts";
import {compareBranches, compareData} from "../../src/compare/prepare/compareData.ts";

const plain: Observation = {
  ...{
    ...allTotals,
    indicator: "old-age",
    area: "ARG",
    period: 2021,
    edition: "",
    value: 90.8,
    flag: "normal",
    remark: "",
    source: "ilostat"
  }
};
const there = (o: Observation, dimension: "sector" | null = null) =>
  rowsOf("ARG", {
    indicator: "old-age",
    source: "ilostat",
    dimension,
    rows: {ARG: [packRow(o, {dimension})]},
    computed: {},
    notes: [],
    barred: [],
    surveysSince: null
  });

describe("a row that travels", () => {
  test("is short where nothing is unusual", () => expect(packRow(plain, {dimension: null})).toEqual([0, 2021, 90.8]));
  test.each<[string, Observation]>([
    ["a plain value", plain],
    ["zero", {...plain, value: 0}],
    ["one sex", {...plain, sex: "male"}],
    ["a flag", {...plain, flag: "break"}],
    ["a remark", {...plain, remark: "mainCities"}],
    ["no year", {...plain, period: null, edition: "2024-26"}]
  ])("arrives as it left: %s", (_, o) => expect(there(o)).toEqual([o]));
  test("keeps its part", () => {
    const o: Observation = {...plain, sector: "services", sex: "female"};
    expect(there(o, "sector")).toEqual([o]);
  });
  test("an area that nothing is held of has no rows", () => {
    expect(
      rowsOf("TUN", {
        indicator: "old-age",
        source: "ilostat",
        dimension: null,
        rows: {},
        computed: {},
        notes: [],
        barred: [],
        surveysSince: null
      })
    ).toEqual([]);
  });
});

describe("the files of the compare page", () => {
  const held = atlas();
  test.each(held.listed.map((indicator) => [indicator.id, indicator] as const))("%s: every undivided value arrives", (id, indicator) => {
    const data = compareData(indicator, held);
    const all = (held.observations.get(id) ?? []).filter((o) =>
      [o.sector, o.status, o.quintile, o.function, o.residence, o.age].every((code) => code === "total")
    );
    const arrived = Object.keys(data.rows).flatMap((area) => rowsOf(area, data).filter((o) => o[data.dimension ?? "sector"] === "total"));
    expect(arrived.length).toBe(all.length);
    expect(new Set(arrived.map((o) => JSON.stringify(o))).size).toBe(all.length);
    const order = (o: Observation) => `${o.area}/${o.sex}/${o.period ?? o.edition}`;
    const sorted = (list: readonly Observation[]) => list.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
    // What a note says of all values in a word travels as their remark.
    const noted = all.map((o) => ({
      ...o,
      remark: o.remark || (annotationsOf(o, held.annotations).find(({remark}) => remark)?.remark ?? "")
    }));
    expect(sorted(arrived)).toEqual(sorted(noted));
    expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(34_000);
  });
  test("the branches hold one newest value for each area", () => {
    const branches = compareBranches(held);
    expect(branches.map(({indicator}) => indicator)).toContain("maternity");
    for (const {rows} of branches) expect(Object.values(rows).every((own) => own.length === 1)).toBe(true);
    expect(gzipSync(JSON.stringify(branches)).length).toBeLessThan(31_500);
  });
});
