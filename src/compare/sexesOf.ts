import {genderGap} from "../measures/genderGap.ts";
import {isCapped} from "../measures/isCapped.ts";
import {withBreakdown} from "../measures/latest.ts";
import {roundFloatError} from "../measures/roundFloatError.ts";
import {shownPoints} from "../measures/showsGap.ts";
import type {AreaLine, IndicatorData} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import {figureOf, readFigure, type Figured} from "./figured.ts";
import {rowsOf} from "./packRow.ts";

/** Women and men of an area. */
export type Sexes = {
  readonly women: Figured | null;
  readonly men: Figured | null;
  /** Women minus men, in points of what is shown; null where one of them is missing. */
  readonly difference: number | null;
  readonly differenceText: string;
};

/**
 * Women and men as published for the same year, nothing derived. A group for which nothing is published by sex shows what we compute,
 * each sex for itself: one of them may be hidden.
 */
export function sexesOf(area: AreaLine, data: IndicatorData, kit: CompareKit): Sexes {
  const rows = rowsOf(area.id, data);
  const indicator = kit.indicator(data.indicator);
  const published = genderGap((["female", "male"] as const).flatMap((sex) => withBreakdown(rows, {breakdown: {sex}})));
  if (published) {
    const [women, men] = [published.women, published.men].map((o) => readFigure(o, data, kit));
    // Both at the cap may be apart above it.
    const isUnknown = [published.women, published.men].every((o) => isCapped(o, indicator));
    const difference = shownPoints(published.points, indicator);
    return {
      women: women ?? null,
      men: men ?? null,
      difference,
      differenceText: isUnknown ? kit.shared.doubts.bothCapped : kit.format.signedPoints(difference)
    };
  }
  const bare = rows.some((row) => row.sex !== "total");
  const [women = null, men = null] = bare ? [] : [figureOf(area, data, kit, "female"), figureOf(area, data, kit, "male")];
  const difference = women && men ? shownPoints(roundFloatError(women.value - men.value), indicator) : null;
  return {women, men, difference, differenceText: difference === null ? "" : kit.format.signedPoints(difference)};
}
