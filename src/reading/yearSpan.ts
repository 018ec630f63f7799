import type {Observation} from "../model/observation.ts";
import type {Reader} from "../atlas/reader.ts";

/** "Latest year, 2015–2025, shown with each value." for some latest values; names the report where they are undated; "" for none. */
export function yearSpan(observations: readonly Observation[], {words, format}: Reader): string {
  const years = yearsOf(observations);
  if (observations.length === 0) return "";
  if (years.length === 0) return words.figure.undatedReport(editionsOf(observations));
  return words.figure.latestYear(format.year(Math.min(...years)), format.year(Math.max(...years)));
}

/** The same within a sentence: "2015–2025", or "report 2020-22". */
export function spanOf(observations: readonly Observation[], {words, format}: Reader): string {
  const years = yearsOf(observations);
  if (years.length === 0) return words.value.report(editionsOf(observations));
  return words.indicators.years(format.year(Math.min(...years)), format.year(Math.max(...years)));
}

const yearsOf = (observations: readonly Observation[]): number[] => observations.flatMap(({period}) => period ?? []);
const editionsOf = (observations: readonly Observation[]): string =>
  [...new Set(observations.map(({edition}) => edition))].sort().join(", ");
