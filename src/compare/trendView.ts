import type {Colour} from "../charts/theme.ts";
import {trendLines} from "../charts/trendLines.ts";
import {scaleTicks, trendScale} from "../charts/trendScale.ts";
import type {TrendSeries} from "../charts/trendSpots.ts";
import {change, isRefused, type Change} from "../measures/change.ts";
import {comparableRuns} from "../measures/comparableRuns.ts";
import {headlineSex} from "../measures/headlineSex.ts";
import {withBreakdown} from "../measures/latest.ts";
import type {Observation} from "../model/observation.ts";
import {absenceOf} from "./absenceOf.ts";
import {figureNotes, measureOf} from "./comparedAreas.ts";
import type {AreaLine, IndicatorData, IndicatorLine} from "./compareFiles.ts";
import type {CompareFigures, CompareKit} from "./compareKit.ts";
import type {CompareState} from "./compareState.ts";
import type {ViewContent} from "./viewContent.ts";
import {barredKey} from "./barredKey.ts";
import {isOutdated} from "./isOutdated.ts";
import {rowsOf} from "./packRow.ts";
import {fill} from "./patternOf.ts";
import {shownName, toldAmount} from "./shownAmount.ts";
import {stretches} from "./stretches.ts";
import {readInSeries, trendSeries, type Line} from "./trendSeries.ts";
import {trendTable} from "./trendTable.ts";

/** Lines are named at their ends, and no two are dashed and coloured alike: colours and dashes only help the eye to follow them. */
const colours: readonly Colour[] = ["line1", "line2", "line3", "line4", "line5"];
const dashes: readonly string[] = ["", "7 5", "1 5", "10 5 1 5"];

/** "Since when?": the published years of each area, joined where they may be compared. Groups as published. */
export function trendView(state: CompareState, {data}: CompareFigures, kit: CompareKit): ViewContent {
  const {shared, words} = kit;
  const indicator = kit.indicator(state.indicator);
  const sex = headlineSex(indicator);
  const all = state.areas.map((id): Line => ({
    area: kit.area(id),
    runs: comparableRuns(withBreakdown(rowsOf(id, data), {breakdown: {sex}}))
  }));
  const lines = all.filter(({runs}) => runs.length > 0);
  const widest = widestOf(lines, data);
  const series = lines.map((line, i) => ({
    ...trendSeries(line, data, kit),
    ...{colour: colours[i % colours.length] ?? "ink", dash: dashes[i % dashes.length] ?? ""},
    emphasis: line.area === widest?.area
  }));
  const read = lines.flatMap(({runs}) => runs.flat().map((o) => ({found: readInSeries(o, data, kit)})));
  const title = titleOf(lines, widest, data, kit);
  const since = data.surveysSince;
  const {said, ...scaled} = scaleOf(series, indicator, kit);
  const draw = (width: number) => trendLines(series, {width, ...scaled, breakText: shared.flags.break});
  const why = (area: AreaLine) => (area.kind === "country" || area.members.length === 0 ? absenceOf(area, data, kit) : words.noSeries);
  return {
    title,
    subtitle: [measureOf(indicator, shared), words.allYears, ...said].join(" "),
    notes: [words.notes.trend, ...(since === null ? [] : [words.notes.recentChange({since})]), ...figureNotes(read, kit)],
    pictures: series.length > 0 ? [{name: null, label: title, draw, narrow: false}] : [],
    table: trendTable(lines, data, kit),
    absent: all.filter(({runs}) => runs.length === 0).map(({area}) => ({name: area.name, why: why(area)}))
  };
}

/** What the lines stand on, which is told where it is not the whole of 0–100. */
function scaleOf(series: readonly TrendSeries[], {unit}: IndicatorLine, {format, shared}: CompareKit) {
  const scale = trendScale(series);
  const write = (value: number): string => format.limit(value, unit);
  const isWhole = series.length === 0 || (scale[0] === 0 && scale[1] === 100);
  return {scale, ticks: scaleTicks(scale, write), said: isWhole ? [] : [fill(shared.figure.scale, ...scale.map(write))]};
}

/** With whether there is no other to be wider than. */
type Widest = {readonly area: AreaLine; readonly found: Change; readonly only: boolean};

/** The widest change within comparable years, with no value on its way that may not lead, and to a survey that is not too old. */
function widestOf(lines: readonly Line[], data: IndicatorData): Widest | undefined {
  const isBarred = (o: Observation): boolean => data.barred.includes(barredKey(o));
  const changes = lines.flatMap(({area, runs}) =>
    runs.flatMap((run) => stretches(run, isBarred).flatMap((sound) => changeIn(sound).map((found) => ({area, found}))))
  );
  const [first, ...others] = changes
    .filter(({found}) => !isOutdated(found.to, data))
    .toSorted((a, b) => Math.abs(b.found.points) - Math.abs(a.found.points));
  return first && {...first, only: others.length === 0};
}

function titleOf(lines: readonly Line[], widest: Widest | undefined, data: IndicatorData, kit: CompareKit): string {
  const {words} = kit;
  const indicator = kit.indicator(data.indicator);
  const name = shownName(indicator, kit);
  const {surveysSince} = data;
  if (lines.length === 0) return words.none({name});
  const isLong = lines.some(({runs}) => runs.some((run) => run.length > 1));
  if (!widest && isLong) return surveysSince === null ? words.noSoundChange({name}) : words.noRecentChange({name, since: surveysSince});
  if (!widest) return words.noChange({name});
  const {area, found, only} = widest;
  const dated = (o: Observation) => ({value: toldAmount(readInSeries(o, data, kit), kit), year: o.period ?? 0});
  return words.widestChange({name, area: kit.place(area.id), from: dated(found.from), to: dated(found.to), only});
}

function changeIn(run: readonly Observation[]): Change[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || first === last) return [];
  const found = change(first, last, {series: run});
  return isRefused(found) ? [] : [found];
}
