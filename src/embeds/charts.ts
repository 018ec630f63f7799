import {areaCharts} from "./areaCharts.ts";
import type {Chart} from "./chart.ts";
import type {ChartKind} from "./chartKinds.ts";
import {comparisonCharts} from "./comparisonCharts.ts";
import {countryCharts} from "./countryCharts.ts";
import {genderCharts} from "./genderCharts.ts";
import {indicatorCharts} from "./indicatorCharts.ts";
import {indicatorDrawings} from "./indicatorDrawings.ts";
import {informalityCharts} from "./informalityCharts.ts";
import {lifeCycleCharts} from "./lifeCycleCharts.ts";
import {sectorCharts} from "./sectorCharts.ts";
import {strategyCharts} from "./strategyCharts.ts";
import {spreadCharts} from "./spreadCharts.ts";

/** Every kind of chart that one can take away. */
export const charts: Readonly<Record<ChartKind, Chart>> = {
  ...indicatorCharts,
  ...areaCharts,
  ...countryCharts,
  ...spreadCharts,
  ...indicatorDrawings,
  ...sectorCharts,
  ...lifeCycleCharts,
  ...strategyCharts,
  ...genderCharts,
  ...informalityCharts,
  ...comparisonCharts
};
