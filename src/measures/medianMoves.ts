import type {MedianMove} from "../model/medianMove.ts";
import {median} from "./median.ts";

/** A difference in points; `isCutOff` where it is that at least, in its own direction. */
export type Bounded = {readonly value: number; readonly isCutOff: boolean};

/** In points, beyond every difference. */
const farAway = 1000;

/**
 * Whether the median of some differences may be lower or higher than it is, as some of them are cut off; null where it is the same however
 * far apart they are.
 */
export function medianMoves(values: readonly Bounded[]): MedianMove | null {
  if (values.length === 0) return null;
  const told = median(values.map(({value}) => value));
  const moved = (toward: -1 | 1): number =>
    median(values.map(({value, isCutOff}) => (isCutOff && Math.sign(value) === toward ? toward * farAway : value)));
  const [isLower, isHigher] = [moved(-1) < told, moved(1) > told];
  if (isLower && isHigher) return "either";
  return isLower ? "lower" : isHigher ? "higher" : null;
}
