import type {Direction} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {printedValue} from "./printedValue.ts";

/** A place in a ranking, as in sport: two first places are followed by a third. */
export type Rank = {
  readonly position: number;
  /** Areas in the ranking. */
  readonly of: number;
  /** Other areas in the same position; 0 when it stands alone. */
  readonly ties: number;
};

/** How two values stand in a ranking: best first; the highest first where neither is better. */
function bestFirst({direction}: {direction: Direction}): (a: number, b: number) => number {
  return direction === "lower" ? (a, b) => a - b : (a, b) => b - a;
}

/**
 * The rank of every area, from one value per area (`latestByArea`, countries only): best first by the direction of the indicator,
 * highest first where there is no better. Values that are printed alike share a place (`printedValue`): sources give decimals that no reader
 * sees and no survey warrants. Made once per indicator, since each call sorts.
 */
export function ranking(values: Iterable<Observation>, {direction}: {direction: Direction}): Map<string, Rank> {
  const byValue = bestFirst({direction});
  const sorted = [...values].sort((a, b) => byValue(a.value, b.value) || (a.area < b.area ? -1 : 1));
  const sharing = new Map<number, number>();
  const printed = sorted.map(({value}) => printedValue(value));
  for (const value of printed) sharing.set(value, (sharing.get(value) ?? 0) + 1);
  const ranks = new Map<string, Rank>();
  let position = 1;
  sorted.forEach((o, i) => {
    const value = printedValue(o.value);
    if (value !== printed[i - 1]) position = i + 1;
    ranks.set(o.area, {position, of: sorted.length, ties: (sharing.get(value) ?? 1) - 1});
  });
  return ranks;
}
