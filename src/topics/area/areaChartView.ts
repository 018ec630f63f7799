import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Area} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Reader} from "../../atlas/reader.ts";
import {areaAround} from "../../drawing/areaAround.ts";
import {areaDrawing, type AreaChart} from "./areaDrawing.ts";
import {areaOf} from "../../drawing/areaOf.ts";
import type {ChartView} from "../../drawing/chart.ts";
import {drawn} from "../../drawing/drawing.ts";
import {neighboursOf} from "./neighboursOf.ts";

const sections: Record<AreaChart, string> = {branches: "life", trend: "trend", gender: "gender", informality: "work", "life-cycle": "life"};
const groupSections: Record<AreaChart, string> = {
  branches: "branches",
  trend: "pace",
  gender: "sex",
  informality: "work",
  "life-cycle": "branches"
};

/** A chart that countries and groups have alike. */
export function areaChartView({chart, id}: {chart: AreaChart; id: string}, as: LocalAtlas): ChartView {
  const area = areaOf(id, as);
  const name = area.name[as.locale];
  const drawing = areaDrawing(chart, area, as);
  return {
    chart,
    id,
    name,
    ...drawn(drawing, name),
    ...areaAround(area, as),
    missingOf: chart === "life-cycle" ? "stages" : "branches",
    page: pageOf(chart, area, drawing.draw !== null, as),
    neighbours: drawing.draw ? [] : neighboursOf(chart, area, as)
  };
}

/** The section of the area's page that shows the same, or the page where it shows nothing. */
function pageOf(chart: AreaChart, area: Area, shown: boolean, {locale}: Reader): string {
  if (chart === "life-cycle" && area.kind === "group") return addressOf(locale, "lifeCycle", area.id);
  const page = area.kind === "country" ? addressOf(locale, "country", area.id) : addressOf(locale, "region", area.id);
  return shown ? `${page}#section-${(area.kind === "country" ? sections : groupSections)[chart]}` : page;
}
