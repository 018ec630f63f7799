import type {Indicator} from "../../model/indicator.ts";
import {modelTables} from "../../tables/model/modelTables.ts";
import {importerOf, sourceNames} from "../importers.ts";
import type {Kind} from "../../model/kind.ts";
import type {RawTable} from "../importTables.ts";
import type {ReferenceTable, Table} from "../reference/readReference.ts";
import {pathOf} from "./fact.ts";
import type {Origin} from "./modelDrift.ts";

type From = {
  readonly tables: readonly RawTable[];
  readonly reference: Readonly<Record<ReferenceTable, Table>>;
  /** Those of the new model, and those of the standing one that it has not. */
  readonly indicators: readonly Indicator[];
};

/** The tables that people decide in, by the part of the model made from them. */
const decided = {areas: "groups", indicators: "indicators"} as const satisfies Partial<Record<keyof typeof modelTables, ReferenceTable>>;

/** How the tables of the kinds that are no observations are measured. */
const measured = {populations: "persons", ratifications: "years", schemes: "years", schemeCounts: "persons"} as const satisfies Record<
  Exclude<Kind, "observations">,
  Origin["measure"]
>;

/** Where each table of the model comes from. Of raw tables about which something has been said already nothing is compared: what is missing there is missing for that. */
export function originsOf({tables, reference, indicators}: From, faulty: ReadonlySet<string>): ReadonlyMap<string, Origin> {
  const raw = (source: string, names?: readonly string[]) =>
    tables.filter((table) => table.source === source && (names?.includes(table.name) ?? true));
  const origin = (source: string, from: readonly RawTable[], measure: Origin["measure"]): [] | [Origin] =>
    from.some(({file}) => faulty.has(file)) ? [] : [{source, file: from[0]?.file ?? source, measure}];
  const entries: (readonly [string, Origin])[] = [];
  const add = (path: string, origins: readonly Origin[]) => entries.push(...origins.map((one) => [path, one] as const));
  for (const {id, source, files, unit} of indicators)
    add(pathOf(id), origin(source, raw(source, files), unit === "percentOfGdp" ? "gdp" : "share"));
  for (const source of sourceNames) {
    const byKind = Map.groupBy(raw(source), ({name}) => importerOf(source, name)?.kind);
    for (const [kind, from] of byKind) {
      if (kind && kind !== "observations") add(modelTables[kind].path, origin(source, from, measured[kind]));
    }
    for (const table of raw(source)) add(`${source}/${table.name}`, origin(source, [table], "share"));
  }
  const isDecided = !Object.values(reference).some(({file}) => faulty.has(file));
  for (const [name, from] of isDecided ? (Object.entries(decided) as [keyof typeof decided, ReferenceTable][]) : []) {
    add(modelTables[name].path, [{source: "reference", file: reference[from].file, measure: "share"}]);
  }
  add(modelTables.sources.path, [{source: "reference", file: "source.json", measure: "share"}]);
  return new Map(entries);
}
