import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Area} from "../../model/area.ts";
import {addressOf} from "../../site/addresses.ts";
import type {Language} from "../../atlas/language.ts";
import {areaAround} from "../../drawing/areaAround.ts";
import {areaDrawings, type AreaChart} from "./areaDrawings.ts";
import {areaId} from "../../drawing/areaId.ts";
import {areaOf} from "../../drawing/areaOf.ts";
import type {Chart, ChartView} from "../../drawing/chart.ts";
import {drawn} from "../../drawing/drawing.ts";
import {neighboursOf} from "./neighboursOf.ts";

const ofArea = (chart: AreaChart): Chart => ({
  about: "area",
  ids: (atlas) => [...atlas.pages, ...atlas.memberGroups].map(areaId),
  isAlways: true,
  view: (id, as) => viewOf(chart, id, as)
});

const kinds = Object.keys(areaDrawings) as AreaChart[];

/** Charts that countries and groups have alike. */
export const areaCharts = Object.fromEntries(kinds.map((chart) => [chart, ofArea(chart)])) as Readonly<Record<AreaChart, Chart>>;

function viewOf(chart: AreaChart, id: string, as: LocalAtlas): ChartView {
  const area = areaOf(id, as);
  const name = area.name[as.locale];
  const drawing = areaDrawings[chart].of(area, as);
  return {
    chart,
    id,
    name,
    ...drawn(drawing, name, as),
    ...areaAround(area, as),
    missingOf: drawing.missingOf ?? areaDrawings[chart].missingOf,
    page: pageOf(chart, area, drawing.draw !== null, as),
    neighbours: drawing.draw ? [] : neighboursOf(chart, area, as)
  };
}

/** The section of the area's page that shows the same, or the page where it shows nothing. */
function pageOf(chart: AreaChart, {kind, id}: Area, shown: boolean, {locale}: Language): string {
  const section = areaDrawings[chart].sections[kind];
  if (section === null) return addressOf(locale, "lifeCycle", id);
  const page = addressOf(locale, kind === "country" ? "country" : "region", id);
  return shown ? `${page}#section-${section}` : page;
}
