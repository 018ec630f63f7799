import type {Indicator} from "../model/indicator.ts";
import {isCapped} from "./isCapped.ts";

type Valued = {readonly value: number};

/**
 * Whether the median of some values lies between one below the cap of the source and one at it: coverage is then that or more, as nobody
 * knows how far the other goes. Values at the cap beyond the middle move nothing.
 */
export function isHalfCapped(values: readonly Valued[], indicator: Pick<Indicator, "family">): boolean {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return lower !== undefined && upper !== undefined && isCapped(upper, indicator) && !isCapped(lower, indicator);
}
