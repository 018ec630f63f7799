import type {LegendClass} from "../reading/worldMap.ts";

/** What names the colours of a map; charts name theirs themselves. */
export type ChartLegend = {readonly title: string; readonly classes: readonly LegendClass[]; readonly ramp: "gap" | "amount"};
