import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {modelTables, tableNames, type TableName} from "../../../src/tables/model/modelTables.ts";
import type {ModelTable} from "../../../src/tables/model/modelTable.ts";
import {observationTable} from "../../../src/tables/model/observationTable.ts";

const indicators = ["any-benefit", "spending", "informal-by-status"];

/** What a table makes of the text that stands in the model, written once more. */
const again = <T>({path, read, write}: ModelTable<T>): string => write(read(readFileSync(`data/model/${path}`, "utf8"), path).toReversed());

test.each(tableNames)("%s are written as they were read, whatever order they come in", (name: TableName) => {
  const table = modelTables[name] as ModelTable<unknown>;
  const text = readFileSync(`data/model/${table.path}`, "utf8");
  // A list that people decide keeps their order.
  expect(table.path.endsWith(".json") ? table.write(table.read(text, table.path)) : again(table)).toBe(text);
});
test.each(indicators)("the observations of %s as well", (id) => {
  const table = observationTable(id);
  expect(again(table)).toBe(readFileSync(`data/model/${table.path}`, "utf8"));
});
