import type {Observation} from "../model/observation.ts";

type Dated = Pick<Observation, "period">;

/** The years between two values of one series that have no value, oldest first; and whether that is every year between. */
export function yearsBetween(
  from: Dated,
  to: Dated,
  series: Iterable<Dated>
): {readonly missing: readonly number[]; readonly isEvery: boolean} {
  const held = new Set(Array.from(series, ({period}) => period));
  const [first, last] = [(from.period ?? 0) + 1, to.period ?? 0];
  const years = Array.from({length: Math.max(0, last - first)}, (_, i) => first + i);
  const missing = years.filter((year) => !held.has(year));
  return {missing, isEvery: missing.length > 0 && missing.length === years.length};
}
