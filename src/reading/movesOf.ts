import {showsGap} from "../measures/showsGap.ts";
import type {Indicator} from "../model/indicator.ts";

/** How the share, or the index, that figures of an indicator show moves as one would wish. */
export const movesOf = (indicator: Indicator) => {
  const index = indicator.unit === "index";
  const left = showsGap(indicator);
  const shown = index ? "index" : left ? "left" : "share";
  return {index, shown, falls: left || indicator.direction === "lower"} as const;
};
