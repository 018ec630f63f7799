import type {Ramp} from "../model/ramp.ts";
import type {LegendClass} from "../reading/worldMap.ts";

/** What names the colours of a map, and what is to be known of its borders and rings; charts name their colours themselves. */
export type ChartLegend = {
  readonly title: string;
  readonly classes: readonly LegendClass[];
  readonly ramp: Ramp;
  readonly note?: string | undefined;
};
