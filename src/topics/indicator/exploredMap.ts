import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {choropleth} from "../../charts/choropleth.ts";
import {widths} from "../../charts/widths.ts";
import type {ChartLegend} from "../../drawing/chartLegend.ts";
import {showsGap} from "../../measures/showsGap.ts";
import {families} from "../../model/indicator.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {legendTitle} from "../../reading/legendTitle.ts";
import {mapNote} from "../../reading/mapNote.ts";
import {shownMeasure} from "../../reading/ofGroup.ts";
import {worldMap} from "../../reading/worldMap.ts";
import {addressOf} from "../../site/addresses.ts";
import {worldGeometry} from "../../site/worldGeometry.ts";
import {exploredRegions, type ExploredRegions} from "./exploredRegions.ts";
import {exploredRows, saidWithRank, type ExploredSection} from "./exploredRows.ts";
import {mapView} from "./mapView.ts";

/** Other maps under what they are of. */
export type MapSwitch = {
  readonly heading: string;
  readonly maps: readonly {readonly id: string; readonly name: string; readonly href: string; readonly isHere: boolean}[];
};

export type ExploredMap = {
  readonly id: string;
  readonly name: string;
  readonly figure: Omit<TakenFigure, "table">;
  readonly svg: string;
  readonly legend: ChartLegend;
  readonly indicators: readonly MapSwitch[];
  readonly regions: readonly ExploredRegions[];
  readonly sections: readonly ExploredSection[];
  readonly caption: string;
  /** The head of the column of values. */
  readonly value: string;
  /** Where the ranks of its list go: those furthest behind stand first, and have the last ranks. */
  readonly ranks: "up" | "down";
  /** Whether the bar is what is left out, and not what is reached. */
  readonly isGapBar: boolean;
};

/** All that the page of the map says of one indicator: the world, and whatever a reader may turn to. */
export function exploredMap(snapshot: IndicatorSnapshot, as: LocalAtlas): ExploredMap {
  const {indicator} = snapshot;
  const {words, locale} = as;
  const map = worldMap(snapshot, as);
  const {table: _, ...figure} = mapView(snapshot, as).figure;
  const rows = map.rows.map((row) => ({...row, say: saidWithRank(row.area, row.say, snapshot, as)}));
  const measure = shownMeasure(indicator, as);
  const isGap = showsGap(indicator);
  return {
    id: indicator.id,
    name: indicator.name[locale],
    figure: {...figure, id: "explored"},
    svg: choropleth(rows, worldGeometry(), {ariaLabel: words.map.label(measure), hatchId: "map-hatch", width: widths.fineMap}),
    legend: {title: legendTitle(indicator, words.map), classes: map.legend, ramp: map.ramp, note: mapNote(as)},
    indicators: indicatorSwitch(indicator.id, as),
    regions: exploredRegions(snapshot, as),
    sections: exploredRows(snapshot, as),
    caption: isGap || indicator.direction === "lower" ? words.explore.caption({measure}) : words.explore.captionValue({measure}),
    value: isGap ? words.figure.gap : words.figure.value,
    ranks: indicator.direction === "context" ? "up" : "down",
    isGapBar: indicator.direction !== "higher"
  };
}

function indicatorSwitch(here: string, as: LocalAtlas): MapSwitch[] {
  return families
    .map((family) => ({
      heading: as.words.families[family],
      maps: as.listed
        .filter((one) => one.family === family)
        .map(({id, name}) => ({id, name: name[as.locale], href: addressOf(as.locale, "map", id), isHere: id === here}))
    }))
    .filter(({maps}) => maps.length > 0);
}
