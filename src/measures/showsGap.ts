import type {Indicator} from "../model/indicator.ts";

/**
 * Whether figures of an indicator show the share it leaves out: shares of which more is better. Marks, values, titles, lists and tables of a
 * figure then all say that share, and coverage stands beside it; other indicators are shown as they are published.
 */
export const showsGap = ({direction, unit}: Pick<Indicator, "direction" | "unit">): boolean => direction === "higher" && unit === "percent";

/** A difference of two values, in points: of what they leave out, or of the values. */
export const shownPoints = (points: number, indicator: Pick<Indicator, "direction" | "unit">): number =>
  showsGap(indicator) ? 0 - points : points;

/** Where a value of 0–100 stands in a figure: at the share left out, to the last decimal, or where it is. */
export const shownPlace = (value: number, indicator: Pick<Indicator, "direction" | "unit">): number =>
  showsGap(indicator) ? 100 - value : value;
