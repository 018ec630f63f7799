import {inAll} from "../statedLocales.ts";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {keyOf} from "../../src/model/observation.ts";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {downloadCsv} from "../../src/dataset/downloadCsv.ts";
import {downloadColumns} from "../../src/dataset/downloadRow.ts";
import {observation} from "../measures/sample.ts";
import {rawListed, rawRows} from "../atlas/rawModel.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";

const atlas = made();
const read = (csv: string) => Papa.parse<Record<string, string>>(csv, {header: true, skipEmptyLines: true}).data;
const rowsOf = (area: string) => atlas.listed.flatMap(({id}) => atlas.snapshot(id).byArea.get(area) ?? []);

describe("rows to take away", () => {
  const csv = downloadCsv(rowsOf("ARG"), atlas);
  const rows = read(csv);

  test("begin with a header at once, as programs want it, with no name that R changes", () => {
    expect(csv.startsWith("indicator,area,area_name,area_kind,period,")).toBe(true);
    // Reserved words of R, of which its reader of tables makes others ("function.").
    expect(downloadColumns.filter((name) => /^(if|else|repeat|while|function|for|in|next|break)$|[^a-z_]/.test(name))).toEqual([]);
    expect(Object.keys(rows[0] ?? {})).toEqual([...downloadColumns]);
    expect(csv.endsWith("\n")).toBe(true);
    expect(csv).not.toContain("\r");
  });
  test("of a country are its rows in the model, for every listed indicator, no more and no less", () => {
    const raw = rawListed.flatMap(({id}) => rawRows(id, "ARG").map((row) => ({...row, indicator: id})));
    const shared = ["indicator", "period", "edition", "sex", "sector", "status", "quintile", "residence", "age", "value", "flag", "remark"];
    const key = (purpose: string) => (row: object) => [...shared, purpose].map((c) => (row as Record<string, unknown>)[c] ?? "").join("/");
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.map(key("spent_on")).sort()).toEqual(raw.map(key("function")).sort());
  });
  test("each say year or edition, flag, unit, denominator, source and licence", () => {
    for (const row of rows) {
      expect((row.period === "") !== (row.edition === ""), JSON.stringify(row)).toBe(true);
      for (const column of ["indicator", "area", "area_name", "sex", "value", "unit", "denominator", "flag", "source", "licence"])
        expect(row[column], column).not.toBe("");
    }
  });
  test("hold no cell that a spreadsheet would run, and numbers as numbers", () => {
    for (const row of rows) {
      for (const [column, cell] of Object.entries(row)) if (!["value", "period"].includes(column)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(row.value).toMatch(/^-?\d+(\.\d+)?(e-\d+)?$/);
      expect(row.period).toMatch(/^(\d{4})?$/);
    }
  });
  test("of every listed indicator can be written and are as many as in the model", () => {
    for (const {id} of atlas.listed)
      expect(read(downloadCsv(atlas.observations.get(id) ?? [], atlas)), id).toHaveLength(rawRows(id).length);
  });
  test("carry the note about a value on its own row, and on no other", () => {
    const rows = read(downloadCsv(rowsOf("IRN"), atlas));
    const capped = rows.filter(({note}) => note?.includes("Reported as 100"));
    expect(capped.length).toBeGreaterThan(1);
    expect(capped.filter(({value}) => value !== "100")).toEqual([]);
    const noted = rows.filter(({note}) => note !== "" && !note?.startsWith("Reported as 100"));
    expect(noted.map(({indicator, period}) => `${indicator} ${period}`)).toContain("any-benefit 2023");
    expect(noted.filter(({indicator, sex}) => indicator !== "any-benefit" || !["total", "female", "male"].includes(sex ?? ""))).toEqual([]);
    expect(noted[0]?.note).toMatch(/27\.8%/);
  });
  test("name one key once", () => expect(new Set(rowsOf("ARG").map(keyOf)).size).toBe(rows.length));
});

describe("oddities", () => {
  const odd = sampleAtlas({
    countries: [
      {id: "AAA", name: inAll({en: 'Côte, the "Åland" of’ it', es: ""})},
      {id: "BBB", name: inAll({en: "=SUM(A1)", es: ""})},
      {id: "CCC", name: inAll({en: "-minus", es: ""})}
    ]
  });
  const written = downloadCsv(
    [
      observation({area: "AAA", value: -3.5, source: "ilostat"}),
      observation({area: "BBB", value: 0, source: "ilostat"}),
      observation({area: "CCC", value: 1e-7, source: "ilostat"})
    ],
    odd
  );
  const rows = read(written);

  test("commas, quotes and letters of all kinds come back as they were", () => expect(rows[0]?.area_name).toBe('Côte, the "Åland" of’ it'));
  test("a text that would be a formula is disarmed", () =>
    expect(rows.slice(1).map((row) => row.area_name)).toEqual(["'=SUM(A1)", "'-minus"]));
  test("a negative number stays a number, a zero a zero", () => {
    expect(rows.map(({value}) => Number(value))).toEqual([-3.5, 0, 1e-7]);
    expect(rows[0]?.value).toBe("-3.5");
  });
  test("no rows are a header alone", () => expect(downloadCsv([], odd).split("\n")).toHaveLength(2));
});
