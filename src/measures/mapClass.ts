import {printedGap} from "./printedGap.ts";
import {printedValue} from "./printedValue.ts";
import type {Indicator} from "../model/indicator.ts";

/** The class (0–4) of a value, as it is printed, on the map of its indicator: of its gap, or of the value itself where there is no gap. */
export function mapClass({value}: {readonly value: number}, indicator: Pick<Indicator, "breaks" | "direction" | "unit">): number {
  const shown = printedGap(value, indicator) ?? (indicator.unit === "percent" ? printedValue(value) : value);
  return indicator.breaks.filter((limit) => shown >= limit).length;
}
