import type {Area} from "../model/area.ts";
import {denominators} from "../model/denominator.ts";
import {allTotals} from "../model/dimension.ts";
import type {Indicator} from "../model/indicator.ts";
import {dimensionNames, type Observation} from "../model/observation.ts";
import {gap} from "./gap.ts";
import {headCount, type PopulationIndex} from "./headCount.ts";
import {measureFor} from "./measureFor.ts";

/** The people behind a gap. */
export type LeftOut = {
  /** Persons left out, rounded to whole persons; a page rounds further in sentences. */
  readonly people: number;
  /** Persons in the denominator, counted in the year of the value. */
  readonly headCount: number;
  /** True where the head count only comes near the denominator (65+ for "above pension age"). */
  readonly approximate: boolean;
};

/**
 * People left out: the gap times the head count of the denominator, for the sex and in the year of the observation.
 * Null where that cannot be said: no year, no head count for the group or for that year, a breakdown other than by sex,
 * a unit other than percent, an indicator of context, an income group: its published figures are of an older list of countries than its people.
 */
export function leftOut(
  observation: Observation,
  {indicator, area, populations}: {indicator: Indicator; area: Area; populations: PopulationIndex}
): LeftOut | null {
  const points = gap(observation.value, indicator);
  const measure = measureFor(indicator, observation);
  const brokenDown = dimensionNames.some((name) => name !== "sex" && observation[name] !== allTotals[name]);
  if (points === null || measure === null || brokenDown || indicator.unit !== "percent" || observation.period === null) return null;
  if (area.kind === "group" && area.groupKind === "income") return null;
  const count = headCount(area, {measure, year: observation.period, populations});
  if (count === null) return null;
  return {
    people: Math.round((points / 100) * count),
    headCount: count,
    approximate: denominators[indicator.denominator].approximate
  };
}
