import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {rankedBars, type RankedBarsOptions, type RankedRow as Bar} from "../../charts/rankedBars.ts";
import {shareTicks} from "../../charts/shareTicks.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import {showsGap, shownPlace} from "../../measures/showsGap.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {figureNote, indicatorMapFigure} from "./indicatorMapFigure.ts";
import {headlineName} from "../../reading/ofGroup.ts";
import {leadNote} from "../../reading/leadNote.ts";
import {rankedRows, type RankedRow} from "../../reading/rankedRows.ts";
import {reachedHead} from "../../reading/reachedHead.ts";
import {sayShare} from "../../reading/sayShare.ts";
import {yearsTold} from "../../reading/yearsTold.ts";
import {shownText} from "../../reading/shownText.ts";
import {rankingTold} from "./rankingTold.ts";
import type {Language} from "../../atlas/language.ts";
import type {Table} from "../../reading/figure.ts";
import type {ChartView} from "../../drawing/chart.ts";
import {drawnOnce} from "../../drawing/drawnOnce.ts";
import {finding} from "../../reading/finding.ts";

/** Rows drawn of a long ranking: those furthest behind. */
const furthest = 20;

/** The ranking of an indicator: all of a short one, those furthest behind in a long one. */
export function rankingView(snapshot: IndicatorSnapshot, as: LocalAtlas): ChartView {
  const {indicator} = snapshot;
  const {format, locale} = as;
  const all = rankedRows(snapshot, as);
  const shown = all.slice(0, furthest);
  const figure = indicatorMapFigure(snapshot, as);
  const {sources} = figure;
  const found = finding(rankingTold(snapshot, all, sources, as), {place: as.place("world"), sources}, as);
  const bars = shown.map((row) => barOf(row, indicator, as));
  const ticks = indicator.unit === "percentOfGdp" ? [] : shareTicks((value) => format.limit(value, indicator.unit));
  const end = indicator.unit === "percentOfGdp" ? null : 100;
  const said = {years: yearsTold(snapshot.countries, as), whole: figure.table.caption, name: headlineName(indicator, as)};
  const {ends, caption} = wordsOf({...said, shown: shown.length, all: all.length}, as);
  const note = [ends, leadNote(snapshot.countries, as), figureNote(snapshot, as)].filter(Boolean).join(" ");
  return {
    chart: "ranking",
    id: indicator.id,
    name: indicator.name[locale],
    figure: {...figure, id: "ranking", ...found, note, table: tableOf(shown, {caption, indicator}, as)},
    legend: null,
    ...drawingOf(bars, {end, ticks, label: found.title}),
    says: bars.map(({say}) => say),
    missing: as.pages.length - all.length - snapshot.older.length,
    page: `${addressOf(locale, "indicator", indicator.id)}#section-ranking`,
    missingOf: "countries",
    csv: indicatorCsv(indicator.id),
    neighbours: []
  };
}

type Bars = Pick<RankedBarsOptions, "end" | "ticks"> & {readonly label: string};

function drawingOf(bars: readonly Bar[], {label, ...options}: Bars): Pick<ChartView, "draw" | "part" | "heightAt"> {
  if (bars.length === 0) return {draw: null, part: null, heightAt: null};
  return drawnOnce((width) => rankedBars(bars, {width, ...options}), label);
}

type Shown = {readonly years: string; readonly shown: number; readonly all: number; readonly whole: string; readonly name: string};

/** What is said of a ranking of which only some is shown, and how its table is called; those of the whole where all of it is. */
function wordsOf({years, shown, all, whole, name}: Shown, {words}: Language): {ends: string; caption: string} {
  if (shown === all) return {ends: words.indicator.rankingNote({years}), caption: whole};
  const part = {count: shown, of: all};
  return {ends: words.embed.ends(part), caption: words.embed.endsCaption({name, ...part})};
}

const barOf = (row: RankedRow, indicator: Indicator, as: Language): Bar => ({
  label: row.name,
  value: shownPlace(row.value, indicator),
  valueText: shownText({...row, indicator}),
  yearText: row.when,
  old: row.old,
  say: sayShare(row.name, {...row, indicator}, as)
});

type Ranked = {readonly caption: string; readonly indicator: Indicator};

/** What is shown, with its year; beside a share left out the coverage. */
function tableOf(rows: readonly RankedRow[], {caption, indicator}: Ranked, as: Language): Table {
  const {words} = as;
  const left = showsGap(indicator);
  return {
    caption,
    columns: [
      {text: words.figure.area},
      {text: left ? words.figure.gap : words.figure.value, numeric: true},
      {text: words.figure.year, numeric: true},
      ...(left ? [{text: reachedHead(indicator, as), numeric: true, aside: true}] : [])
    ],
    rows: rows.map((row) => [
      {text: row.name},
      {text: shownText({...row, indicator})},
      {text: row.whenDoubts},
      ...(left ? [{text: row.valueText}] : [])
    ])
  };
}
