import {drawAtBuild} from "../charts/drawAtBuild.ts";
import type {PlotOptions} from "../charts/plotOptions.ts";
import type {Area} from "../model/area.ts";
import {addressOf} from "../site/addresses.ts";
import type {Atlas} from "../views/atlas.ts";
import type {Reader} from "../views/reader.ts";
import type {Figure} from "../views/table.ts";
import {areaDrawing} from "./areaDrawing.ts";
import type {AreaChart} from "./chartKinds.ts";
import type {ChartView} from "./chartView.ts";
import {neighboursOf} from "./neighboursOf.ts";

/** What a chart of an area is drawn from. */
export type AreaDrawing = {
  readonly figure: Figure;
  readonly draw: ((width: number) => PlotOptions) | null;
  readonly says: readonly string[];
  readonly missing: number;
};

const sections: Record<AreaChart, string> = {branches: "life", trend: "trend", gender: "gender", informality: "work", "life-cycle": "life"};
const groupSections: Record<AreaChart, string> = {
  branches: "branches",
  trend: "pace",
  gender: "sex",
  informality: "work",
  "life-cycle": "branches"
};

export function areaChartView({chart, id}: {chart: AreaChart; id: string}, atlas: Atlas, reader: Reader): ChartView {
  const area = areaOf(id, atlas);
  const name = area.name[reader.locale];
  const {figure, draw, says, missing} = areaDrawing(chart, area, atlas, reader);
  return {
    chart,
    id,
    name,
    figure,
    says,
    missing,
    legend: null,
    draw: draw && ((width) => drawAtBuild(draw(width), {label: `${name}: ${figure.title}`})),
    heightAt: draw && ((width) => draw(width).height ?? 0),
    page: pageOf(chart, area, draw !== null, reader),
    neighbours: draw ? [] : neighboursOf(chart, area, atlas, reader)
  };
}

/** An area by the id in its address: countries in lower case there. */
export function areaOf(id: string, atlas: Atlas): Area {
  const area = atlas.areas.get(id) ?? atlas.areas.get(id.toUpperCase());
  if (!area) throw new Error(`there is no area ${id} in the model`);
  return area;
}

/** The section of the area's page that shows the same, or the page where it shows nothing. */
function pageOf(chart: AreaChart, area: Area, shown: boolean, {locale}: Reader): string {
  if (chart === "life-cycle" && area.kind === "group") return addressOf(locale, "lifeCycle", area.id);
  const page = area.kind === "country" ? addressOf(locale, "country", area.id) : addressOf(locale, "region", area.id);
  return shown ? `${page}#section-${(area.kind === "country" ? sections : groupSections)[chart]}` : page;
}
