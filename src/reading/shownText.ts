import {isCapped} from "../measures/isCapped.ts";
import {printedGap} from "../measures/printedGap.ts";
import {showsGap} from "../measures/showsGap.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Language} from "../atlas/language.ts";
import type {FormattedValue} from "./formattedValue.ts";

type Shown = Pick<FormattedValue, "gapText" | "valueText"> & {readonly indicator: Pick<Indicator, "direction" | "unit">};

/** A value as a figure prints it: the share left out where that is what the figure shows, "–, capped" at the cap; else the value. */
export const shownText = ({indicator, gapText, valueText}: Shown): string => (showsGap(indicator) ? (gapText ?? valueText) : valueText);

/** Whether what is left out is unknown, as the value stands at the cap of its source: its mark is hollow. */
export const isLeftUnknown = ({indicator, gap}: Pick<Shown, "indicator"> & Pick<FormattedValue, "gap">): boolean =>
  showsGap(indicator) && gap === null;

/** The same of a bare number: a median, or an end of a spread. */
export function shownNumber(value: number, indicator: Indicator, {format, words}: Language): string {
  if (!showsGap(indicator)) return format.value(value, indicator.unit);
  if (isCapped({value}, indicator)) return format.remarks([words.value.missing, words.doubts.mark]);
  return format.value(printedGap(value, indicator) ?? value, indicator.unit);
}
