import type {ChartView} from "../drawing/chart.ts";

/** What a card shows: a name, the first sentence of its page, and the very figure of it; null where nothing is published, or nothing may be taken. */
export type Card = {readonly name: string; readonly sentence: string; readonly chart: ChartView | null};
