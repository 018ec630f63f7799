import type {TrendPoint, TrendSeries} from "../charts/trendSpots.ts";
import type {Observation} from "../model/observation.ts";
import {isLeftUnknown, shownText} from "../reading/shownText.ts";
import type {AreaLine, IndicatorData} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import {readFigure} from "./figured.ts";
import {sayShown, shownValue} from "./shownAmount.ts";

/** A line of the comparison: the comparable years of an area, run by run. */
export type Line = {readonly area: AreaLine; readonly runs: readonly (readonly Observation[])[]};

/** Of a series no year is old. */
export const readInSeries = (o: Observation, data: IndicatorData, kit: CompareKit) => readFigure(o, data, kit, {usual: null});

/** The line as a chart draws it. */
export function trendSeries({area, runs}: Line, data: IndicatorData, kit: CompareKit): TrendSeries {
  const pointOf = (o: Observation): TrendPoint => {
    const found = readInSeries(o, data, kit);
    const said = {yearText: found.when, flag: o.flag, capped: isLeftUnknown(found), say: sayShown(area.name, found, kit)};
    return {year: o.period ?? 0, value: shownValue(found), valueText: shownText(found), ...said};
  };
  return {label: area.name, runs: runs.map((run) => run.map(pointOf))};
}
