import {kinds, type Kind, type Kinds} from "../model/kind.ts";
import type {Source} from "../model/source.ts";
import {checkMet} from "./checkMet.ts";
import type {Complaints} from "./complaints.ts";
import {createImportContext, type ImportContext} from "./importContext.ts";
import {importerOf, sourceNames, type ImporterOf} from "./importers.ts";
import {years} from "./readCell.ts";
import type {Counts, Located} from "./importResult.ts";
import type {RawTable} from "./rawTable.ts";
import type {Reference} from "./reference/readReference.ts";
import type {UnreadTables} from "./unreadTables.ts";

/** What became of a table: its rows, and how many values it gave. */
export type TableReport = Counts & {readonly source: string; readonly table: string};

/** The items of each kind, with their cells. */
export type FoundByKind = {readonly [K in Kind]: readonly Located<Kinds[K]>[]};
type Gathered = {readonly [K in Kind]: Located<Kinds[K]>[]};

export type Imported = {readonly found: FoundByKind; readonly reports: readonly TableReport[]; readonly unread: UnreadTables};

/** Reads all raw tables; `sources` are their cards, `missing` the tables that ought to be there, `onTable` hears of each table when it is done. */
export function importTables(
  tables: readonly RawTable[],
  {reference, sources, missing}: {readonly reference: Reference; readonly sources: readonly Source[]; readonly missing: UnreadTables},
  complaints: Complaints,
  onTable: (report: TableReport) => void
): Imported {
  const gathered = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Gathered;
  const reports: TableReport[] = [];
  const seen = new Map(tables.map(({source}) => [source, new Set<string>()]));
  const unread = new Set(missing);
  for (const {source, name, file, text} of tables) {
    const from = {source, file: name, taken: yearTaken(sources.find(({id}) => id === source))};
    const desk = createImportContext(reference, complaints, from, seen.get(source)!);
    const counts = complaints.gather(() => readTable(name, {text, file, desk}, gathered));
    if (counts === undefined) {
      unread.add(`${source}/${name}`);
      continue;
    }
    const {rows, kept, setAside, blank, values} = counts;
    const report = {source, table: name, rows, kept, setAside, blank, values};
    reports.push(report);
    onTable(report);
  }
  missSeries(reference, seen, unread, complaints);
  const whole = [...seen].filter(([source]) => ![...unread].some((table) => table.startsWith(`${source}/`)));
  checkMet(reference, new Map(whole), sourceNames, complaints);
  return {found: gathered, reports, unread};
}

/** The year of the card; without a good one, which is a complaint by itself, any year that a table may speak of. */
const yearTaken = (source: Source | undefined): number => Number.parseInt(String(source?.retrieved), 10) || years.last;

function readTable(name: string, told: Told, gathered: Gathered): Counts | undefined {
  const {file, desk} = told;
  const importer = importerOf(desk.source, name);
  if (importer === undefined) {
    return void desk.complaints.aboutFile(file, `no importer reads this folder; known are ${sourceNames.join(", ")}`);
  }
  if (importer.kind === "observations" && desk.series.codes.length === 0) {
    return void desk.complaints.aboutFile(file, "no indicator names this table; expected a row of indicators.csv, or no such file");
  }
  return readAs<Kind>(importer, told, gathered);
}

type Told = {readonly text: string; readonly file: string; readonly desk: ImportContext};

/** Reads a table as its kind wants it and puts what it holds to the others of the kind. */
function readAs<K extends Kind>({kind, read}: ImporterOf<K>, {text, file, desk}: Told, gathered: Gathered): Counts {
  const {found, ...counts} = read(text, file, desk);
  const others: Located<Kinds[K]>[] = gathered[kind];
  for (const one of found) others.push(one);
  return counts;
}

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
