import type {Indicator} from "../../model/indicator.ts";
import {modelTables} from "../../tables/model/modelTables.ts";
import {familyOf, importerOf, importers, sourceNames} from "../importers.ts";
import type {Kind} from "../../model/kind.ts";
import type {RawTable} from "../importTables.ts";
import type {ReferenceTable, Table} from "../reference/readReference.ts";
import {pathOf} from "./factsOf.ts";
import type {Origin} from "./modelDrift.ts";

type From = {
  readonly tables: readonly RawTable[];
  readonly reference: Readonly<Record<ReferenceTable, Table>>;
  /** Those of the new model, and those of the standing one that it has not. */
  readonly indicators: readonly Indicator[];
};

/** The tables that people decide in, by the part of the model made from them. */
const decided = {areas: "groups", indicators: "indicators", annotations: "annotations"} as const satisfies Partial<
  Record<keyof typeof modelTables, ReferenceTable>
>;

type MeasuredKind = Exclude<Kind, "observations">;

/** How the tables are measured that are no observations. What several sources have together is told of each by itself. */
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

/** Where each table of the model comes from; numbers of a folder that is no longer there are told of the first one. Of raw tables about which something has been said already nothing is compared: what is missing there is missing for that. */
export function originsOf({tables, reference, indicators}: From, faulty: ReadonlySet<string>): ReadonlyMap<string, readonly Origin[]> {
  const raw = (source: string, names?: readonly string[]) =>
    tables.filter((table) => familyOf(table.source) === source && (names?.includes(table.name) ?? true));
  const origin = (source: string, from: readonly RawTable[], measure: Origin["measure"]): Origin[] =>
    from.some(({file}) => faulty.has(file)) ? [] : [{source: from[0]?.source ?? source, file: from[0]?.file ?? source, measure}];
  const entries = new Map<string, readonly Origin[]>();
  const add = (path: string, origins: readonly Origin[]) => void entries.set(path, origins);
  for (const {id, source, files, unit} of indicators)
    add(pathOf(id), origin(source, raw(source, files), unit === "percentOfGdp" ? "gdp" : "share"));
  for (const [kind, measure] of Object.entries(measured)) {
    const sources = sourceNames.filter((source) => keysOf(source).some((key) => importers[key]?.kind === kind));
    const from = sources.flatMap((source) => raw(source).filter(({name}) => importerOf(source, name)?.kind === kind));
    const bySource = Map.groupBy(from, ({source}) => source);
    const each = [...bySource].flatMap(([source, own]) => origin(source, own, measure));
    const held = each.map((one, index) => ({
      ...one,
      holds: (source: string) => source === one.source || (index === 0 && !bySource.has(source))
    }));
    add(modelTables[kind as MeasuredKind].path, bySource.size === 0 ? origin(sources[0] ?? "", [], measure) : held);
  }
  for (const source of sourceNames) {
    for (const table of raw(source)) add(`${table.source}/${table.name}`, origin(source, [table], "share"));
  }
  const isDecided = !Object.values(reference).some(({file}) => faulty.has(file));
  for (const [name, from] of isDecided ? (Object.entries(decided) as [keyof typeof decided, ReferenceTable][]) : []) {
    add(modelTables[name].path, [{source: "reference", file: reference[from].file, measure: "share"}]);
  }
  add(modelTables.sources.path, [{source: "reference", file: "source.json", measure: "share"}]);
  return entries;
}

/** The keys of importers that read tables of a source. */
const keysOf = (source: string): string[] => Object.keys(importers).filter((key) => key === source || key.startsWith(`${source}/`));
