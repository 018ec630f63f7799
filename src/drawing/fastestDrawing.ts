import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {shareTicks} from "../charts/shareTicks.ts";
import {twinDots} from "../charts/twinDots.ts";
import type {Group} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Drawing} from "./drawing.ts";
import {fastestOf} from "../reading/fastest.ts";

/** The fastest of a group’s countries as two dots on a line each: where they were, and where they are; null where no two years can be compared. */
export function fastestDrawing(group: Group, indicator: Indicator, as: LocalAtlas): Drawing | null {
  const found = fastestOf(group, indicator, as);
  if (!found) return null;
  const {earlier, later} = as.words.overTime.fastest;
  const ticks = shareTicks((value) => as.format.limit(value, indicator.unit));
  return {
    figure: found.figure,
    draw: (width) => twinDots(found.rows, {width, ticks, words: {one: later, other: earlier}}),
    says: found.rows.map(({say}) => say),
    missing: group.members.length - found.compared,
    missingOf: "countriesCompared"
  };
}
