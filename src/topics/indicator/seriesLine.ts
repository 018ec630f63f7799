import type {Observation} from "../../model/observation.ts";

/** Averages of one group through the years, oldest first. */
export type SeriesLine = {readonly id: string; readonly rows: readonly Observation[]};

/** Which groups stand beside each other: the world first, where it is published. */
export const seriesKinds = ["income", "region", "without"] as const;
export type SeriesKind = (typeof seriesKinds)[number];
