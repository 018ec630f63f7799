import type {Observation} from "../model/observation.ts";

/** First and last year of some observations; null where none has a year. */
export function datasetYears(observations: readonly Observation[]): readonly [first: number, last: number] | null {
  const years = observations.flatMap(({period}) => period ?? []).toSorted((a, b) => a - b);
  const [first] = years;
  const last = years.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}
