/** The charts one can take away: some are of an area, some of an indicator. */
export const areaCharts = ["branches", "trend", "gender", "informality", "life-cycle"] as const;
export const indicatorCharts = ["map", "ranking"] as const;
export type AreaChart = (typeof areaCharts)[number];
export type IndicatorChart = (typeof indicatorCharts)[number];
export type ChartKind = AreaChart | IndicatorChart;

/** One chart in its address: `/embed/branches/arg/`. */
export type ChartName = {readonly chart: ChartKind; readonly id: string};

export const isAreaChart = (chart: ChartKind): chart is AreaChart => (areaCharts as readonly string[]).includes(chart);
