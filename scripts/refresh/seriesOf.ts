import {readCsv} from "../../src/tables/readCsv.ts";
import type {Table} from "../../src/sources/reference/readReference.ts";

/** The publisher's codes of the series that indicators take from a table, each once; what is wrong with the list of indicators is told where it is read. */
export function seriesOf(source: string, name: string, indicators: Table): string[] {
  const rows = readCsv(indicators.text, indicators.file, {required: ["source", "files", "series"], further: /./}, () => {});
  const taking = rows.filter((row) => row.text("source") === source && row.text("files").split(";").includes(name));
  return [...new Set(taking.flatMap((row) => row.text("series").split(";")).map((text) => text.split("=")[0]!))];
}
