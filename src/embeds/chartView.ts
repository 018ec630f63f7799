import type {Atlas} from "../views/atlas.ts";
import type {Reader} from "../views/reader.ts";
import type {Figure} from "../views/table.ts";
import {areaChartView} from "./areaChartView.ts";
import type {ChartLegend} from "./chartLegend.ts";
import {isAreaChart, type ChartName} from "./chartKinds.ts";
import {mapView} from "./mapView.ts";
import {rankingView} from "./rankingView.ts";

/** A chart with all that travels with it; the same for embeds, pictures, cards and sentences. */
export type ChartView = ChartName & {
  /** The place or the indicator it is about: "Argentina", "Old age". */
  readonly name: string;
  readonly figure: Figure;
  /** Draws it as a whole SVG at a width in px; null where nothing is published. */
  readonly draw: ((width: number) => string) | null;
  /** How high the drawing of a width is, in px. */
  readonly heightAt: ((width: number) => number) | null;
  readonly legend: ChartLegend | null;
  /** What the rows say aloud, one sentence each. */
  readonly says: readonly string[];
  /** Rows without a figure: countries for an indicator, branches for an area. */
  readonly missing: number;
  /** The address of the same view on the site. */
  readonly page: string;
  /** Charts of this kind that have something to show, where this one has nothing. */
  readonly neighbours: readonly {readonly id: string; readonly name: string}[];
};

/** The chart of a name. Throws for an id that is not in the model: addresses are made from the model alone. */
export function chartView({chart, id}: ChartName, atlas: Atlas, reader: Reader): ChartView {
  if (isAreaChart(chart)) return areaChartView({chart, id}, atlas, reader);
  const standing = atlas.standing(id);
  return chart === "map" ? mapView(standing, atlas, reader) : rankingView(standing, atlas, reader);
}
