import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Indicator} from "../../model/indicator.ts";
import {annotationsOn} from "../../reading/annotationsFor.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {indicatorFinding} from "../../reading/indicatorFinding.ts";
import {indicatorMapFigure} from "./indicatorMapFigure.ts";
import {rankingTitle} from "./rankingTitle.ts";
import {rankedRows, type RankedRow} from "../../reading/rankedRows.ts";
import {rankingChoices, type RankingChoices} from "../../reading/rankingChoices.ts";
import {leadNote} from "../../reading/leadNote.ts";
import {yearsTold} from "../../reading/yearsTold.ts";
import type {Figure} from "../../reading/figure.ts";
import {worldMap, type WorldMap} from "../../reading/worldMap.ts";

export type IndicatorView = {
  readonly indicator: Indicator;
  readonly finding: string;
  readonly map: WorldMap;
  readonly mapFigure: Figure;
  readonly ranking: readonly RankedRow[];
  /** What one can choose its rows by. */
  readonly choices: RankingChoices;
  readonly rankingTitle: string;
  /** What is compared, and which values the title of the ranking leaves out. */
  readonly rankingNote: string;
  readonly annotations: readonly string[];
  /** Names and addresses of the countries without a figure are in the map's rows; here their number. */
  readonly without: number;
};

/** All that the page of one indicator says. */
export function indicatorPage(snapshot: IndicatorSnapshot, as: LocalAtlas): IndicatorView {
  const {indicator} = snapshot;
  const {words} = as;
  const map = worldMap(snapshot, as);
  const ranking = rankedRows(snapshot, as);
  return {
    indicator,
    finding: indicatorFinding(snapshot, as),
    map,
    mapFigure: indicatorMapFigure(snapshot, as),
    ranking,
    choices: rankingChoices(snapshot, ranking, as),
    rankingTitle: rankingTitle(snapshot, ranking, as),
    rankingNote: [words.indicator.rankingNote({years: yearsTold(snapshot.countries, as)}), leadNote(snapshot.countries, as)]
      .filter(Boolean)
      .join(" "),
    annotations: annotationsOn(indicator.id, as),
    without: map.rows.filter((row) => row.status !== "value").length
  };
}
