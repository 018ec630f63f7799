import {gap} from "../measures/gap.ts";
import type {LeftOut} from "../measures/leftOut.ts";
import {sum} from "../measures/sum.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Given} from "./groupFigure.ts";

/**
 * People left out by a computed figure, in the countries behind it alone: nothing is said of those without a figure.
 * Head counts of the year of the figure. Null where the indicator has no gap.
 */
export function computedLeft({value, contributions, approximate}: Given, indicator: Indicator): LeftOut | null {
  const points = gap(value, indicator);
  if (points === null) return null;
  const headCount = sum(contributions.map(({weight}) => weight));
  return {people: Math.round((points / 100) * headCount), headCount, approximate};
}
