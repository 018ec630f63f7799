import {areaCharts} from "./areaCharts.ts";
import type {Chart} from "./chart.ts";
import type {ChartKind} from "./chartKinds.ts";
import {genderCharts} from "./genderCharts.ts";
import {indicatorCharts} from "./indicatorCharts.ts";
import {informalityCharts} from "./informalityCharts.ts";
import {lifeCycleCharts} from "./lifeCycleCharts.ts";
import {sectorCharts} from "./sectorCharts.ts";
import {strategyCharts} from "./strategyCharts.ts";

/** Every kind of chart that one can take away. */
export const charts: Readonly<Record<ChartKind, Chart>> = {
  ...indicatorCharts,
  ...areaCharts,
  ...sectorCharts,
  ...lifeCycleCharts,
  ...strategyCharts,
  ...genderCharts,
  ...informalityCharts
};
