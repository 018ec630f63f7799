import type {Observation} from "../model/observation.ts";
import {comparableRuns} from "./comparableRuns.ts";

/**
 * The newest values of one series that may be told as one development, oldest first: those after its last break or change of remark, and
 * after the last value that is too doubtful to be told.
 */
export function newestStretch(series: Iterable<Observation>, isDoubtful: (o: Observation) => boolean): Observation[] {
  const run = comparableRuns(series).at(-1) ?? [];
  return run.slice(run.findLastIndex(isDoubtful) + 1);
}
