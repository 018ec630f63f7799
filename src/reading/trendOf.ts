import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {TrendPoint, TrendSeries} from "../charts/trendSpots.ts";
import {comparableRuns} from "../measures/comparableRuns.ts";
import {headlineBreakdown} from "../measures/headlineBreakdown.ts";
import {oldestFirst, withBreakdown} from "../measures/latest.ts";
import {shownPlace} from "../measures/showsGap.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {describeValue} from "./describeValue.ts";
import {sayReading} from "./sayReading.ts";
import {isLeftUnknown, shownText} from "./shownText.ts";

/** All dated headline values of one indicator in one area, oldest first. */
export function datedValues(areaId: string, indicatorId: string, atlas: Atlas): Observation[] {
  const {byArea, indicator} = atlas.snapshot(indicatorId);
  const rows = withBreakdown(byArea.get(areaId) ?? [], {breakdown: headlineBreakdown(indicator)});
  return rows.filter((o) => o.period !== null).sort(oldestFirst);
}

/** The same as a line of a chart, which shows the share left out where that is what figures of the indicator show. */
export function trendOf(observations: readonly Observation[], label: string, as: LocalAtlas): TrendSeries {
  return {label, runs: comparableRuns(observations).map((run) => run.map((o) => pointOf(o, label, as)))};
}

function pointOf(o: Observation, label: string, as: LocalAtlas): TrendPoint {
  const {indicator} = as.snapshot(o.indicator);
  const found = describeValue(o, indicator, as);
  const {when, doubts} = found;
  const said = as.format.remarks([when, ...doubts.filter((doubt) => doubt !== as.words.value.old)]);
  return {
    year: o.period ?? 0,
    value: shownPlace(o.value, indicator),
    valueText: shownText(found),
    yearText: when,
    flag: o.flag,
    capped: isLeftUnknown(found),
    say: sayReading(label, {...found, whenDoubts: said}, as)
  };
}
