import {parquetMetadata, parquetReadObjects, parquetSchema} from "hyparquet";
import {expect, test} from "vitest";
import {atlas as made} from "../../src/atlas/atlas.ts";
import {downloadColumns} from "../../src/dataset/downloadRow.ts";
import {observationsParquet} from "../../src/dataset/observationsParquet.ts";
import {rawAreas, rawIndicators, rawRows} from "../atlas/rawModel.ts";
import {sampleAtlas} from "../atlas/sampleAtlas.ts";

const file = observationsParquet(made()).buffer;
const shared = ["area", "period", "edition", "sex", "sector", "status", "quintile", "residence", "age", "value", "flag", "remark"];
const key = (row: object, indicator: unknown, purpose: unknown) =>
  [indicator, purpose, ...shared.map((column) => (row as Record<string, unknown>)[column] ?? "")].join("/");

test("a stranger reads every observation of the model, no more and no less, numbers as numbers", async () => {
  const rows = await parquetReadObjects({file});
  const raw = rawIndicators.flatMap(({id}) => rawRows(id).map((row) => key(row, id, row.function)));
  expect(raw.length).toBeGreaterThan(100_000);
  expect(rows.map((row) => key(row, row.indicator, row.spent_on)).sort()).toEqual(raw.sort());
  expect(rows.filter(({value}) => typeof value !== "number")).toEqual([]);
  expect(new Set(rows.map(({period}) => (period === null ? "none" : typeof period)))).toEqual(new Set(["number", "none"]));
  expect(rows.find(({area, indicator}) => area === "CIV" && indicator === "any-benefit")?.area_name).toBe("Côte d’Ivoire");
  expect(rows.filter((row) => Object.values(row).includes(""))).toEqual([]);
  const kinds = new Map(rows.map(({area, area_kind: kind}) => [area, kind]));
  expect(kinds.size).toBeGreaterThan(250);
  expect(Object.fromEntries(kinds)).toEqual(Object.fromEntries(rawAreas.filter(({id}) => kinds.has(id)).map(({id, kind}) => [id, kind])));
});

test("it has the columns of the CSV in their order, in the types of what they hold", () => {
  const columns = parquetSchema(parquetMetadata(file)).children.map(({element}) => element);
  expect(columns.map(({name}) => name)).toEqual([...downloadColumns]);
  expect(columns.filter(({type}) => type !== "BYTE_ARRAY").map(({name, type}) => [name, type])).toEqual([
    ["period", "INT32"],
    ["value", "DOUBLE"]
  ]);
});

test("the same data give the same bytes, other data others", () => {
  const bytesOf = (value: number) => Buffer.from(observationsParquet(sampleAtlas({rows: [{value}]})));
  expect(bytesOf(40).equals(bytesOf(40))).toBe(true);
  expect(bytesOf(40).equals(bytesOf(41))).toBe(false);
});
