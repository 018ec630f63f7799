import type {Indicator} from "../model/indicator.ts";
import {gap} from "./gap.ts";
import {printedValue} from "./printedValue.ts";

/**
 * The gap as it is printed beside its value: worked out from the value as printed, with one decimal, so that the two add up to 100. A value
 * printed as a limit ("<0.1", ">99.9") keeps its own gap, which is printed as one too.
 */
export function printedGap(value: number, indicator: Pick<Indicator, "direction" | "unit">): number | null {
  const isLimit = (value > 0 && value < 0.05) || (value >= 99.95 && value < 100);
  return gap(isLimit ? value : printedValue(value), indicator);
}
