import type {Population} from "../model/population.ts";
import type {Complaints} from "./complaints.ts";
import {layDesk, type Desk} from "./desk.ts";
import {ilostat} from "./ilostat.ts";
import type {Counts, Found, Reading} from "./reading.ts";
import type {Reference, Table} from "./reference/readReference.ts";
import {worldBank} from "./worldBank.ts";
import {wpp} from "./wpp.ts";
import {wspr} from "./wspr.ts";

/** A table of `data/raw/<source>/`, with the name it has there. */
export type RawTable = Table & {readonly source: string; readonly name: string};

/** What became of a table: its rows, and how many values it gave. */
export type TableReport = Counts & {readonly source: string; readonly table: string; readonly values: number};

export type Imported = {
  readonly found: readonly Found[];
  readonly populations: readonly Population[];
  readonly reports: readonly TableReport[];
};

/** The importer of each source of observations. */
const importers: Readonly<Record<string, (text: string, file: string, desk: Desk) => Reading>> = {
  ilostat,
  "ilo-wspr": wspr,
  worldbank: worldBank
};

/** The source of head counts. */
const headCounts = "un-wpp";

/** Reads all raw tables; `onTable` hears of each when it is done. */
export function importTables(
  tables: readonly RawTable[],
  reference: Reference,
  complaints: Complaints,
  onTable: (report: TableReport) => void
): Imported {
  const found: Found[] = [];
  const populations: Population[] = [];
  const reports: TableReport[] = [];
  const seen = new Map(tables.map(({source}) => [source, new Set<string>()]));
  const unread = new Set<string>();
  for (const {source, name, file, text} of tables) {
    const desk = layDesk(reference, complaints, source, name, seen.get(source)!);
    const read = complaints.gather(() => readTable(text, file, desk));
    if (read === undefined) {
      unread.add(`${source}/${name}`);
      continue;
    }
    for (const one of read.found) found.push(one);
    populations.push(...read.populations);
    const {rows, kept, setAside, blank} = read;
    const report = {source, table: name, rows, kept, setAside, blank, values: read.found.length + countsIn(read.populations)};
    reports.push(report);
    onTable(report);
  }
  missSeries(reference, seen, unread, complaints);
  return {found, populations, reports};
}

type Read = Reading & {readonly populations: readonly Population[]};

function readTable(text: string, file: string, desk: Desk): Read | undefined {
  if (desk.source === headCounts) return {found: [], ...wpp(text, file, desk)};
  const importer = importers[desk.source];
  if (importer === undefined) {
    return void desk.complaints.aboutFile(
      file,
      `no importer reads this folder; known are ${[...Object.keys(importers), headCounts].join(", ")}`
    );
  }
  if (desk.series.codes.length === 0) {
    return void desk.complaints.aboutFile(file, "no indicator names this table; welcome is a row of indicators.csv, or no such file");
  }
  return {...importer(text, file, desk), populations: []};
}

const countsIn = (populations: readonly Population[]): number =>
  populations.reduce((count, {persons}) => count + Object.keys(persons).length, 0);

/** Complains of series that an indicator asks for and none of its tables holds. */
function missSeries(
  {indicators, indicatorRows}: Reference,
  seen: ReadonlyMap<string, ReadonlySet<string>>,
  unread: ReadonlySet<string>,
  complaints: Complaints
): void {
  indicators.forEach(({source, files, series}, index) => {
    if (files.some((file) => unread.has(`${source}/${file}`))) return;
    const missing = series.map((text) => text.split("=")[0]!).filter((code) => !seen.get(source)?.has(code));
    if (missing.length > 0) complaints.about(indicatorRows[index]!.cell("series"), `none of its tables holds ${missing.join(", ")}`);
  });
}
