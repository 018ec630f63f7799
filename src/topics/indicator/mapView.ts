import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {choropleth} from "../../charts/choropleth.ts";
import {mapFilePart} from "../../charts/mapFilePart.ts";
import {mapGeometry} from "../../charts/mapGeometry.ts";
import {widths} from "../../charts/widths.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import {inRamp, lightColours} from "../../site/lightColours.ts";
import {worldGeometry} from "../../site/worldGeometry.ts";
import type {Standing} from "../../atlas/atlas.ts";
import {indicatorMapFigure} from "./indicatorMapFigure.ts";
import {legendTitle} from "../../reading/legendTitle.ts";
import {headlineMeasure} from "../../reading/ofGroup.ts";
import {worldMap} from "../../reading/worldMap.ts";
import type {ChartView} from "../../drawing/chart.ts";

/** The world map of an indicator. */
export function mapView(standing: Standing, as: LocalAtlas): ChartView {
  const {indicator} = standing;
  const {words, locale} = as;
  const map = worldMap(standing, as);
  const figure = indicatorMapFigure(standing, as);
  return {
    chart: "map",
    id: indicator.id,
    name: indicator.name[locale],
    figure: {...figure, note: [figure.note, words.map.rings, words.site.disclaimer].filter(Boolean).join(" ")},
    legend: {title: legendTitle(indicator, words.map), classes: map.legend, ramp: map.ramp},
    draw: () => choropleth(map.rows, worldGeometry(), {ariaLabel: words.map.label(headlineMeasure(indicator, as)), hatchId: "map-hatch"}),
    part: (width) => mapFilePart(map.rows, worldGeometry(), {width, colour: inRamp(map.ramp, lightColours())}),
    heightAt: (width) => (mapGeometry(worldGeometry(), {width: widths.map}).height * width) / widths.map,
    says: map.rows.filter(({status}) => status === "value").map(({say}) => say),
    missing: map.rows.filter(({status}) => status !== "value").length - standing.older.length,
    page: `${addressOf(locale, "indicator", indicator.id)}#section-map`,
    missingOf: "countries",
    card: `indicators/${indicator.id}`,
    csv: indicatorCsv(indicator.id),
    neighbours: []
  };
}
