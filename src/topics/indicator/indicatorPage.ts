import type {Indicator} from "../../model/indicator.ts";
import {annotationsOn} from "../../reading/annotationsFor.ts";
import type {Atlas, Standing} from "../../atlas/atlas.ts";
import {indicatorFinding} from "../../reading/indicatorFinding.ts";
import {indicatorMapFigure} from "./indicatorMapFigure.ts";
import {legendTitle} from "../../reading/legendTitle.ts";
import {rankingTitle} from "./rankingTitle.ts";
import {rankedRows, type RankedRow} from "../../reading/rankedTable.ts";
import type {Reader} from "../../atlas/reader.ts";
import type {Figure} from "../../reading/figure.ts";
import {worldMap, type WorldMap} from "../../reading/worldMap.ts";

export type IndicatorView = {
  readonly indicator: Indicator;
  readonly finding: string;
  readonly map: WorldMap;
  readonly mapFigure: Figure;
  readonly legendTitle: string;
  readonly ranking: readonly RankedRow[];
  readonly rankingTitle: string;
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
    mapFigure: indicatorMapFigure(standing, atlas, reader),
    legendTitle: legendTitle(indicator, words.map),
    ranking,
    rankingTitle: rankingTitle(standing, ranking, atlas, reader),
    annotations: annotationsOn(indicator.id, atlas, reader),
    without: map.rows.filter((row) => row.status !== "value").length
  };
}
