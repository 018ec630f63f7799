import {choropleth} from "../charts/choropleth.ts";
import {mapFilePart} from "../charts/mapFilePart.ts";
import {mapGeometry} from "../charts/mapGeometry.ts";
import {widths} from "../charts/widths.ts";
import type {WorldMap} from "../reading/worldMap.ts";
import {inRamp, lightColours} from "../site/lightColours.ts";
import {worldGeometry} from "../site/worldGeometry.ts";
import type {ChartView} from "./chart.ts";
import type {ChartLegend} from "./chartLegend.ts";

type MapWords = Pick<ChartLegend, "title" | "note"> & {
  /** Names the map for those who do not see it. */
  readonly label: string;
  /** Ids of the areas to show from near; the world without it. */
  readonly fit?: readonly string[] | undefined;
  /** Whether its embed is drawn so finely that a part of it can be shown from near. */
  readonly isFine?: boolean;
};

/** A map as a page, an embed and a file have it, each drawn in its own way, with its legend. */
export function drawnMap(
  {rows, legend, ramp}: Pick<WorldMap, "rows" | "legend" | "ramp">,
  {label, title, note, fit, isFine = false}: MapWords
): Pick<ChartView, "draw" | "part" | "heightAt" | "legend"> {
  return {
    draw: (_, whose) =>
      choropleth(rows, worldGeometry(), {
        ariaLabel: label,
        hatchId: "map-hatch",
        ...(fit && {fit}),
        ...(isFine && whose === "embed" && {width: widths.fineMap}),
        titled: whose === "embed"
      }),
    part: (width) => mapFilePart(rows, worldGeometry(), {width, fit, colour: inRamp(ramp, lightColours())}),
    heightAt: (width) => (mapGeometry(worldGeometry(), {width: widths.map, fit}).height * width) / widths.map,
    legend: {title, classes: legend, ramp, note}
  };
}
