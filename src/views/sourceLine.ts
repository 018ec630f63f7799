import type {Indicator} from "../model/indicator.ts";
import type {Source} from "../model/source.ts";
import type {Atlas} from "./atlas.ts";

/**
 * The tables behind some indicators' country values, each named once: "ILO: SDG 1.3.1 …. CC BY 4.0". The first file of an indicator holds
 * its countries; with `aggregates` the files of published aggregates are named too.
 */
export function sourceLines(indicators: readonly Indicator[], atlas: Atlas, {aggregates = false}: {aggregates?: boolean} = {}): string[] {
  const tables = indicators.flatMap(({source, files}) =>
    (aggregates ? files : files.slice(0, 1)).map((file) => ({source: sourceOf(source, atlas), file}))
  );
  const bySource = Map.groupBy(tables, ({source}) => source);
  return [...bySource].map(([source, held]) => sourceLine(source, [...new Set(held.map(({file}) => tableName(source, file)))]));
}

/** A source with some of its tables, as it is cited. */
export const sourceLine = (source: Source, tables: readonly string[]): string =>
  `${source.publisher}: ${tables.join("; ")}. ${source.licence}`;

/** What a table is called: by its contents where a source has several, by the source's own title where it has one. */
const tableName = (source: Source, file: string): string =>
  Object.keys(source.tables).length > 1 ? (source.tables[file] ?? source.title) : `${source.title}, ${source.edition}`;

export function sourceOf(id: string, atlas: Atlas): Source {
  const found = atlas.sources.find((source) => source.id === id);
  if (!found) throw new Error(`there is no source ${id} in the model`);
  return found;
}
