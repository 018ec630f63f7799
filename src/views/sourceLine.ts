import type {Indicator} from "../model/indicator.ts";
import type {Source} from "../model/source.ts";
import type {Atlas} from "./atlas.ts";

/** "ILO, ILOSTAT …, spring 2026 edition. CC BY 4.0": the source of some indicators, each named once. */
export function sourceLines(indicators: readonly Indicator[], atlas: Atlas): string[] {
  const lines = indicators.flatMap(({source, files}) => files.map((file) => sourceLine(sourceOf(source, atlas), file)));
  return [...new Set(lines)];
}

/** One table of a source, as it is cited. */
export function sourceLine(source: Source, file: string): string {
  return `${source.publisher}, ${source.tables[file] ?? source.title}. ${source.licence}`;
}

export function sourceOf(id: string, atlas: Atlas): Source {
  const found = atlas.sources.find((source) => source.id === id);
  if (!found) throw new Error(`there is no source ${id} in the model`);
  return found;
}
