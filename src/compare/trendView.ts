import type {Colour} from "../charts/theme.ts";
import {trendLines} from "../charts/trendLines.ts";
import type {TrendPoint, TrendSeries} from "../charts/trendSpots.ts";
import {change, isRefused, type Change} from "../measures/change.ts";
import {comparableRuns} from "../measures/comparableRuns.ts";
import {headlineSex} from "../measures/headlineSex.ts";
import {withBreakdown} from "../measures/latest.ts";
import type {Observation} from "../model/observation.ts";
import {absenceOf} from "./absenceOf.ts";
import {figureNotes, measureOf, ticksOf} from "./comparedAreas.ts";
import type {AreaLine, IndicatorData} from "./compareFiles.ts";
import type {CompareFigures, CompareKit} from "./compareKit.ts";
import type {CompareState} from "./compareState.ts";
import type {ViewContent} from "./viewContent.ts";
import {readFigure} from "./figured.ts";
import {barredKey} from "./barredKey.ts";
import {isOutdated} from "./isOutdated.ts";
import {rowsOf} from "./packRow.ts";
import {stretches} from "./stretches.ts";

/** Lines are named at their ends; colours only help the eye to follow them. */
const colours: readonly Colour[] = ["ink", "accent", "services", "industry", "agriculture", "gap4"];

type Line = {readonly area: AreaLine; readonly runs: readonly (readonly Observation[])[]};

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
    ...seriesOf(line, colours[i % colours.length], data, kit),
    emphasis: line.area === widest?.area
  }));
  const read = lines.flatMap(({runs}) => runs.flat().map((o) => ({found: readInSeries(o, data, kit)})));
  const title = titleOf(lines, widest, data, kit);
  const since = data.surveysSince;
  const draw = (width: number) => trendLines(series, {width, ticks: ticksOf(indicator, kit), breakText: shared.flags.break});
  const why = (area: AreaLine) => (area.kind === "country" || area.members.length === 0 ? absenceOf(area, data, kit) : words.noSeries);
  return {
    title,
    subtitle: `${measureOf(indicator, shared)} ${words.allYears}`,
    notes: [words.notes.trend, ...(since === null ? [] : [words.notes.recentChange({since})]), ...figureNotes(read, kit)],
    pictures: series.length > 0 ? [{name: null, label: title, draw, narrow: false}] : [],
    table: tableOf(lines, data, kit),
    absent: all.filter(({runs}) => runs.length === 0).map(({area}) => ({name: area.name, why: why(area)}))
  };
}

/** Of a series no year is old. */
const readInSeries = (o: Observation, data: IndicatorData, kit: CompareKit) => readFigure(o, data, kit, {usual: null});

function seriesOf({area, runs}: Line, colour: Colour | undefined, data: IndicatorData, kit: CompareKit): TrendSeries {
  const pointOf = (o: Observation): TrendPoint => {
    const {value, valueText, when, whenDoubts} = readInSeries(o, data, kit);
    const say = kit.words.say.value({name: area.name, value, unit: kit.indicator(data.indicator).unit, when: whenDoubts});
    return {year: o.period ?? 0, value, valueText, yearText: when, flag: o.flag, say};
  };
  return {label: area.name, runs: runs.map((run) => run.map(pointOf)), ...(colour ? {colour} : {})};
}

type Widest = {readonly area: AreaLine; readonly found: Change};

/** The widest change within comparable years, with no value on its way that may not lead, and to a survey that is not too old. */
function widestOf(lines: readonly Line[], data: IndicatorData): Widest | undefined {
  const isBarred = (o: Observation): boolean => data.barred.includes(barredKey(o));
  const changes = lines.flatMap(({area, runs}) =>
    runs.flatMap((run) => stretches(run, isBarred).flatMap((sound) => changeIn(sound).map((found) => ({area, found}))))
  );
  return changes
    .filter(({found}) => !isOutdated(found.to, data))
    .toSorted((a, b) => Math.abs(b.found.points) - Math.abs(a.found.points))[0];
}

function titleOf(lines: readonly Line[], widest: Widest | undefined, data: IndicatorData, kit: CompareKit): string {
  const {words, format} = kit;
  const indicator = kit.indicator(data.indicator);
  const {name} = indicator;
  const {surveysSince} = data;
  if (lines.length === 0) return words.none({name});
  const isLong = lines.some(({runs}) => runs.some((run) => run.length > 1));
  if (!widest && isLong) return surveysSince === null ? words.noSoundChange({name}) : words.noRecentChange({name, since: surveysSince});
  if (!widest) return words.noChange({name});
  const {area, found} = widest;
  const dated = ({value, period}: Observation) => ({value: format.value(value, indicator.unit), year: period ?? 0});
  return words.widestChange({name, area: kit.place(area.id), from: dated(found.from), to: dated(found.to)});
}

function changeIn(run: readonly Observation[]): Change[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || first === last) return [];
  const found = change(first, last, {series: run});
  return isRefused(found) ? [] : [found];
}

function tableOf(lines: readonly Line[], data: IndicatorData, kit: CompareKit): ViewContent["table"] {
  const {figure} = kit.shared;
  const row = (area: AreaLine, o: Observation) => {
    const {unitText, when, doubts} = readInSeries(o, data, kit);
    return [{text: area.name, href: area.href ?? undefined}, {text: when}, {text: unitText}, {text: kit.format.remarks(doubts)}];
  };
  return {
    caption: kit.words.trendCaption({name: kit.indicator(data.indicator).name}),
    columns: [{text: figure.area}, {text: figure.year, numeric: true}, {text: figure.value, numeric: true}, {text: figure.remark}],
    rows: lines.flatMap(({area, runs}) =>
      runs
        .flat()
        .toReversed()
        .map((o) => row(area, o))
    )
  };
}
