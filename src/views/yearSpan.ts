import type {Observation} from "../model/observation.ts";
import type {Reader} from "./reader.ts";

/** "Latest year, 2015–2025, shown with each value." for some latest values; names the report where they are undated. */
export function yearSpan(observations: readonly Observation[], {words, format}: Reader): string {
  const years = observations.flatMap(({period}) => period ?? []);
  if (years.length === 0) return words.figure.undatedReport([...new Set(observations.map(({edition}) => edition))].sort().join(", "));
  return words.figure.latestYear(format.year(Math.min(...years)), format.year(Math.max(...years)));
}
