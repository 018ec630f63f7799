import type {Indicator} from "../../model/indicator.ts";
import {modelTables} from "../../tables/model/modelTables.ts";
import {importerOf} from "../importers.ts";
import type {Kind} from "../../model/kind.ts";
import type {RawTable} from "../rawTable.ts";
import {folderOf} from "../folderOf.ts";
import {splitTable, type UnreadTables} from "../unreadTables.ts";
import type {ReferenceTable, Table} from "../reference/readReference.ts";
import {pathOf} from "./factsOf.ts";
import type {Origin} from "./modelDrift.ts";

type From = {
  readonly tables: readonly RawTable[];
  readonly unread: UnreadTables;
  readonly reference: Readonly<Record<ReferenceTable, Table>>;
  /** The raw tables of the standing model, as "ilostat/X.csv". */
  readonly standing: readonly string[];
  /** The card of each source that is there. */
  readonly cards: readonly {readonly source: string; readonly file: string}[];
  /** Those of the new model, and those of the standing one that it has not. */
  readonly indicators: readonly Indicator[];
};

/** The tables that people decide in, by the part of the model made from them. */
const decided = {areas: "groups", indicators: "indicators", annotations: "annotations"} as const satisfies Partial<
  Record<keyof typeof modelTables, ReferenceTable>
>;

type MeasuredKind = Exclude<Kind, "observations">;

/** How the tables are measured that are no observations. */
const measured: {readonly [K in MeasuredKind]: Origin["measure"]} = {
  populations: "persons",
  ratifications: "years",
  laws: "years",
  claims: "share",
  schemes: "years",
  schemeCounts: "persons",
  insuredLives: "studies",
  officeMeasures: "years",
  officeFigures: "share"
};

/**
 * Where each table of the model comes from. Of raw tables about which something has been said already, or that are not read, nothing is compared: what is
 * missing there is missing for that.
 */
export function originsOf(from: From, faulty: ReadonlySet<string>): ReadonlyMap<string, readonly Origin[]> {
  const {tables, unread, reference, indicators, standing, cards} = from;
  const raw = (source: string, names: readonly string[]) => tables.filter((table) => table.source === source && names.includes(table.name));
  const entries = new Map<string, readonly Origin[]>();
  const add = (path: string, origins: readonly Origin[]) => void entries.set(path, origins);
  for (const {id, source, files, unit} of indicators)
    if (!files.some((file) => unread.has(`${source}/${file}`)))
      add(pathOf(id), originIn(source, raw(source, files), unit === "percentOfGdp" ? "gdp" : "share", faulty));
  for (const kind of Object.keys(measured) as MeasuredKind[]) add(modelTables[kind].path, originsOfKind(kind, from, faulty));
  for (const table of tables) add(`${table.source}/${table.name}`, originIn(table.source, [table], "share", faulty));
  for (const table of standing.filter((one) => !entries.has(one) && !unread.has(one))) {
    const card = cards.find(({source}) => source === splitTable(table)[0]);
    if (card) add(table, [{source: card.source, file: folderOf(card.file), measure: "share"}]);
  }
  const isDecided = unread.size === 0 && !Object.values(reference).some(({file}) => faulty.has(file));
  for (const [name, from] of isDecided ? (Object.entries(decided) as [keyof typeof decided, ReferenceTable][]) : []) {
    add(modelTables[name].path, [{source: "reference", file: reference[from].file, measure: "share"}]);
  }
  const isCarded = ![...faulty].some((file) => file.endsWith("/source.json"));
  add(modelTables.sources.path, isCarded ? [{source: "reference", file: "source.json", measure: "share"}] : []);
  return entries;
}

const originIn = (source: string, from: readonly RawTable[], measure: Origin["measure"], faulty: ReadonlySet<string>): Origin[] =>
  from.some(({file}) => faulty.has(file)) ? [] : [{source, file: fileOf(from) ?? source, measure}];

/** What several sources have together is told of each by itself. */
function originsOfKind(kind: MeasuredKind, {tables, unread}: From, faulty: ReadonlySet<string>): Origin[] {
  const isOfKind = (source: string, name: string) => importerOf(source, name)?.kind === kind;
  const untold = new Set([...unread].map(splitTable).flatMap(([source, name]) => (isOfKind(source, name) ? source : [])));
  const own = tables.filter(({source, name}) => isOfKind(source, name) && !untold.has(source));
  const bySource = [...Map.groupBy(own, ({source}) => source)];
  const each = bySource.flatMap(([source, from]) => originIn(source, from, measured[kind], faulty));
  return each.map((one) => ({...one, holds: (source: string) => source === one.source}));
}

/** The one file that numbers are from, or the folder of several. */
function fileOf([one, ...others]: readonly RawTable[]): string | undefined {
  return one === undefined || others.length === 0 ? one?.file : folderOf(one.file);
}
