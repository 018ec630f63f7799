import type {StripRow} from "../charts/strips.ts";
import type {Indicator} from "../model/indicator.ts";
import {indicatorCsv} from "../site/addresses.ts";
import {annotationsOn} from "./annotationsFor.ts";
import type {Atlas, Standing} from "./atlas.ts";
import {indicatorFinding} from "./indicatorFinding.ts";
import {indicatorRegions} from "./indicatorRegions.ts";
import {indicatorSexes, type SexesView} from "./indicatorSexes.ts";
import {indicatorTable} from "./indicatorTable.ts";
import {ofGroup} from "./ofGroup.ts";
import {placed} from "./placed.ts";
import {rankedRows, type RankedRow} from "./rankedTable.ts";
import type {Reader} from "./reader.ts";
import {sourceLines} from "./sourceLine.ts";
import type {Figure} from "./table.ts";
import {worldMap, type WorldMap} from "./worldMap.ts";
import {mapTitle} from "./mapTitle.ts";
import {yearSpan} from "./yearSpan.ts";

export type IndicatorView = {
  readonly indicator: Indicator;
  readonly finding: string;
  readonly map: WorldMap;
  readonly mapFigure: Figure;
  readonly legendTitle: string;
  readonly ranking: readonly RankedRow[];
  readonly rankingTitle: string;
  readonly regions: {readonly figure: Figure; readonly rows: readonly StripRow[]};
  readonly sexes: SexesView;
  readonly annotations: readonly string[];
  /** Names and addresses of the countries without a figure are in the map's rows; here their number. */
  readonly without: number;
};

/** All that the page of one indicator says. */
export function indicatorPage(standing: Standing, atlas: Atlas, reader: Reader): IndicatorView {
  const {words} = reader;
  const {indicator} = standing;
  const map = worldMap(standing, atlas, reader);
  const ranking = rankedRows(standing, atlas, reader);
  return {
    indicator,
    finding: indicatorFinding(standing, atlas, reader),
    map,
    mapFigure: mapFigure(standing, atlas, reader),
    legendTitle: legendTitle(indicator, words.map),
    ranking,
    rankingTitle: rankingTitle(standing, ranking, atlas, reader),
    regions: indicatorRegions(standing, atlas, reader),
    sexes: indicatorSexes(standing, atlas, reader),
    annotations: annotationsOn(indicator.id, atlas, reader),
    without: map.rows.filter((row) => row.status !== "value").length
  };
}

function mapFigure(standing: Standing, atlas: Atlas, reader: Reader): Figure {
  const {figure, denominators} = reader.words;
  const {indicator, countries} = standing;
  const measure = `${indicator.measure[reader.locale]}.`;
  return {
    id: "map-figure",
    title: mapTitle(standing, reader),
    subtitle: [measure, figure.denominator(denominators[indicator.denominator]), yearSpan(countries, reader)].filter(Boolean).join(" "),
    sources: sourceLines([indicator], atlas, {aggregates: true}),
    csv: indicatorCsv(indicator.id),
    table: indicatorTable(standing, atlas, reader)
  };
}

function rankingTitle({indicator, latest, countries}: Standing, ranking: readonly RankedRow[], atlas: Atlas, reader: Reader): string {
  const {indicator: say} = reader.words;
  const [first, last] = [ranking.at(-1), ranking[0]].map((row) => row && latest.get(row.area));
  if (!first || !last) return say.noFinding;
  const from = placed(first, countries, atlas, reader);
  const title = first.value === last.value ? say.rankingTitleOne(from) : say.rankingTitle(from, placed(last, countries, atlas, reader));
  return ofGroup(title, indicator, reader);
}

/** What the classes of the map are made of: of the gap where more is better, else of the value. */
function legendTitle({direction, unit}: Indicator, {legend, legendPoints, legendValue}: Reader["words"]["map"]): string {
  return direction !== "higher" ? legendValue : unit === "percent" ? legend : legendPoints;
}
