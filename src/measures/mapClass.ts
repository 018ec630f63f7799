import {gap} from "./gap.ts";
import type {Indicator} from "../model/indicator.ts";

/** The class (0–4) of a value on the map of its indicator: of its gap, or of the value itself where there is no gap. */
export function mapClass({value}: {readonly value: number}, indicator: Pick<Indicator, "breaks" | "direction" | "unit">): number {
  const shown = gap(value, indicator) ?? value;
  return indicator.breaks.filter((limit) => shown >= limit).length;
}
