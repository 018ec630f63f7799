import type {Code, Dimension} from "../model/dimension.ts";
import type {Observation} from "../model/observation.ts";
import {oldestFirst} from "./latest.ts";

/**
 * The parts of the newest period that has all of them, in the order asked for; null where none has. Hand in one area's observations of
 * one indicator, broken down by that dimension alone. The total may be of another year: parts of an older one are not the latest.
 */
export function latestWhole<D extends Dimension>(
  observations: Iterable<Observation>,
  {dimension, codes}: {dimension: D; codes: readonly Code<D>[]}
): Observation[] | null {
  const periods = [...Map.groupBy(observations, ({period, edition}) => `${period} ${edition}`).values()];
  const whole = periods.flatMap((rows) => {
    const parts = codes.flatMap((code) => rows.find((o) => o[dimension] === code) ?? []);
    return parts.length === codes.length ? [parts] : [];
  });
  return whole.sort(([a], [b]) => (a && b ? oldestFirst(a, b) : 0)).at(-1) ?? null;
}
