import type {Observation} from "../model/observation.ts";
import {printedDifference} from "./printedDifference.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** How many more people a country covers than formal employment alone would. */
export type BeyondFormal = {
  readonly area: string;
  readonly coverage: Observation;
  readonly informality: Observation;
  /** Share of the employed in formal jobs: 100 − informal employment, in the year of `informality`. */
  readonly formal: number;
  /** Coverage minus `formal`, as printed. The one is a share of all people, the other of the employed: a sign, not a sum. */
  readonly points: number;
  /** Years between the two values. */
  readonly yearsApart: number;
};

/**
 * Coverage (share of the population with at least one benefit) against formal employment, farthest above first. Both maps hold one value
 * per area; areas without both, or without a year to either, are left out.
 */
export function beyondFormal(
  coverage: ReadonlyMap<string, Observation>,
  {informality}: {informality: ReadonlyMap<string, Observation>}
): BeyondFormal[] {
  return [...coverage.values()]
    .flatMap((covered) => {
      const informal = informality.get(covered.area);
      if (informal === undefined || covered.period === null || informal.period === null) return [];
      const formal = roundFloatError(100 - informal.value);
      const yearsApart = Math.abs(covered.period - informal.period);
      return [
        {area: covered.area, coverage: covered, informality: informal, formal, points: printedDifference(covered.value, formal), yearsApart}
      ];
    })
    .sort((a, b) => b.points - a.points || (a.area < b.area ? -1 : 1));
}
