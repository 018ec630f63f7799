import type {Indicator} from "../model/indicator.ts";
import {roundFloatError} from "./roundFloatError.ts";

/**
 * Points of exclusion (0–100): what is missing to 100 where higher is better, the value itself where lower is better.
 * Null where there is no gap to speak of: an indicator of context, or one that is not a share or an index.
 */
export function gap(value: number, {direction, unit}: Pick<Indicator, "direction" | "unit">): number | null {
  if (direction === "context" || unit === "percentOfGdp") return null;
  return roundFloatError(direction === "higher" ? 100 - value : value);
}
