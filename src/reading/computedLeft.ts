import {gap} from "../measures/gap.ts";
import {sum} from "../measures/sum.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Given} from "./groupFigure.ts";

/**
 * People left out by a computed figure, in the countries behind it alone: nothing is said of those without a figure.
 * Head counts of the year of the figure. Null where the indicator has no gap.
 */
export function computedLeft({value, contributions}: Given, indicator: Indicator): number | null {
  const points = gap(value, indicator);
  return points === null ? null : Math.round((points / 100) * sum(contributions.map(({weight}) => weight)));
}
