import type {Observation} from "../model/observation.ts";
import {undust} from "./undust.ts";

/** A country that covers more people than formal employment alone would. */
export type BeyondFormal = {
  readonly area: string;
  readonly coverage: Observation;
  readonly informality: Observation;
  /** Share of the employed in formal jobs: 100 − informal employment, in the year of `informality`. */
  readonly formal: number;
  /** Coverage minus `formal`. The one is a share of all people, the other of the employed: a sign, not a sum. */
  readonly points: number;
  /** Years between the two values. */
  readonly yearsApart: number;
};

/**
 * Countries whose coverage (share of the population with at least one benefit) stands at least `atLeast` points above their formal
 * employment, farthest first. Both maps hold one dated value per area; pairs more than `maxYearsApart` years apart are left out.
 */
export function beyondFormal(
  coverage: ReadonlyMap<string, Observation>,
  {informality, atLeast, maxYearsApart}: {informality: ReadonlyMap<string, Observation>; atLeast: number; maxYearsApart: number}
): BeyondFormal[] {
  return [...coverage.values()]
    .flatMap((covered) => {
      const informal = informality.get(covered.area);
      if (informal === undefined || covered.period === null || informal.period === null) return [];
      const formal = undust(100 - informal.value);
      const yearsApart = Math.abs(covered.period - informal.period);
      return [{area: covered.area, coverage: covered, informality: informal, formal, points: undust(covered.value - formal), yearsApart}];
    })
    .filter(({points, yearsApart}) => points >= atLeast && yearsApart <= maxYearsApart)
    .sort((a, b) => b.points - a.points || (a.area < b.area ? -1 : 1));
}
