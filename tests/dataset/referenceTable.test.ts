import {expect, test} from "vitest";
import {atlas} from "../../src/atlas/atlas.ts";
import {datasetTable} from "../../src/dataset/datasetTables.ts";
import {rowsIn} from "../reading/tableFaults.ts";

const rowsOf = (table: string) => rowsIn(datasetTable(table).text());

test("columns say what stands in them: countries alone among head counts, and the code that Kosovo has", () => {
  const descriptionOf = (table: string, column: string) => datasetTable(table).fields.find(({name}) => name === column)?.description;
  const isCountry = (area: string) => atlas().areas.get(area)?.kind === "country";
  expect(rowsOf("populations").every(({area = ""}) => isCountry(area))).toBe(true);
  for (const table of ["populations", "ratifications", "laws"]) expect(descriptionOf(table, "area")).not.toContain("group");
  for (const [table, column] of [
    ["populations", "area"],
    ["group-members", "member"],
    ["any-benefit", "area"]
  ] as const)
    expect(descriptionOf(table, column), table).toContain("XKX");
});

test("employment from the World Bank's tables is said to be modelled by the ILO", () => {
  for (const id of ["employment-by-sector", "self-employment"]) {
    const rows = rowsOf(id);
    expect([rows.length > 1000, new Set(rows.map(({remark}) => remark))], id).toEqual([true, new Set(["modelled"])]);
  }
  expect(rowsOf("out-of-pocket").every(({remark}) => remark === "")).toBe(true);
});
