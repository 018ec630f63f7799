import type {AreaChart} from "./areaDrawing.ts";
import {areaChartView} from "./areaChartView.ts";
import {areaId} from "../../drawing/areaId.ts";
import type {Chart} from "../../drawing/chart.ts";

const ofArea = (chart: AreaChart): Chart => ({
  about: "area",
  ids: (atlas) => [...atlas.pages, ...atlas.memberGroups].map(areaId),
  isAlways: true,
  view: (id, as) => areaChartView({chart, id}, as)
});

/** Charts that countries and groups have alike. */
export const areaCharts: Readonly<Record<AreaChart, Chart>> = {
  branches: ofArea("branches"),
  trend: ofArea("trend"),
  gender: ofArea("gender"),
  informality: ofArea("informality"),
  "life-cycle": ofArea("life-cycle")
};
