import {isOfMothers} from "../../measures/isOfMothers.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {GenderRow} from "../../charts/genderDots.ts";
import {headlineBreakdown} from "../../measures/headlineBreakdown.ts";
import {genderGap, type GenderGap} from "../../measures/genderGap.ts";
import {withBreakdown} from "../../measures/latest.ts";
import {showsGap} from "../../measures/showsGap.ts";
import type {Indicator} from "../../model/indicator.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {genderDotRow} from "../../reading/genderDotRow.ts";
import {pairCells, pairColumns} from "../../reading/genderTable.ts";
import {shownMeasure, headlineName, measuredIn, ofGroup} from "../../reading/ofGroup.ts";
import type {Language} from "../../atlas/language.ts";
import {isOfChildren} from "../../measures/isOfChildren.ts";
import {sexNames} from "../../reading/sexNames.ts";
import {sexesOfFewer} from "../../reading/sexesOfFewer.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, Table} from "../../reading/figure.ts";
import {finding, type Told} from "../../reading/finding.ts";
import {saidYears} from "../../reading/genderBalance.ts";

export type SexesView = {readonly figure: TakenFigure; readonly rows: readonly GenderRow[]};

/** Countries drawn; the table has them all. */
const drawn = 12;

/** In how many countries women and men are published, and where they differ most. */
export function indicatorSexes(snapshot: IndicatorSnapshot, as: LocalAtlas): SexesView {
  const {words} = as;
  const {indicator, countries, byArea} = snapshot;
  const gaps = countries
    .flatMap(({area}) => gapOf(byArea.get(area) ?? [], indicator))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const sources = sourceLines([indicator], as);
  const ofFewer = sexesOfFewer([{indicator, held: gaps, unsplit: countries.length - gaps.length}], as);
  return {
    rows: gaps.slice(0, drawn).map((gap) => rowOf(gap, as)),
    figure: {
      id: "sex-figure",
      ...finding(titleOf(gaps, snapshot, as), {place: as.place("world"), sources}, as),
      subtitle: subtitleOf(gaps.length, indicator, as),
      note: gaps.length > 0 ? [words.indicator.sexNote, ofFewer].filter(Boolean).join(" ") : undefined,
      sources,
      csv: indicatorCsv(indicator.id),
      table: tableOf(gaps, snapshot, as)
    }
  };
}

function subtitleOf(all: number, indicator: Indicator, reader: Language): string {
  if (all === 0) return "";
  const {words} = reader;
  const order = all > drawn ? words.indicator.sexSubtitleSome({drawn, of: all}) : words.indicator.sexSubtitle;
  return `${shownMeasure(indicator, reader)}. ${order}`;
}

function titleOf(gaps: readonly GenderGap[], {indicator, countries}: IndicatorSnapshot, reader: Language): Told | string {
  const {words} = reader;
  if (isOfMothers(indicator)) return words.indicator.sexTitleWomen;
  if (gaps.length === 0) return words.indicator.sexTitleNone;
  const counted = {count: gaps.length, of: countries.length};
  return {
    title: ofGroup(words.indicator.sexTitle(counted), indicator, reader),
    clause: (when) => words.sentence.countriesBySex({...counted, ...measuredIn(indicator, reader), when}),
    alone: saidYears(gaps, reader)
  };
}

function tableOf(gaps: readonly GenderGap[], {indicator}: IndicatorSnapshot, as: LocalAtlas): Table {
  const {words, locale} = as;
  const left = showsGap(indicator);
  return {
    caption: (isOfChildren(indicator) ? words.indicator.sexCaptionChildren : words.indicator.sexCaption)(headlineName(indicator, as)),
    columns: [{text: words.figure.area}, ...pairColumns(left, as, sexNames(indicator, as))],
    rows: gaps.map((gap) => [{text: as.name(gap.area), href: addressOf(locale, "country", gap.area)}, ...pairCells(gap, left, as)])
  };
}

const rowOf = (gap: GenderGap, as: LocalAtlas): GenderRow => ({
  ...genderDotRow(gap, as.name(gap.area), as),
  valueText: ""
});

function gapOf(observations: Parameters<typeof withBreakdown>[0], indicator: Indicator): GenderGap[] {
  const headline = headlineBreakdown(indicator);
  const bySex = (["female", "male"] as const).flatMap((sex) => withBreakdown(observations, {breakdown: {...headline, sex}}));
  const gap = genderGap(bySex);
  return gap ? [gap] : [];
}
