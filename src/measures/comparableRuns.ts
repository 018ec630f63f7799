import type {Observation} from "../model/observation.ts";
import {oldestFirst} from "./latest.ts";

/**
 * The stretches of one series within which values may be compared, each oldest first: a new one begins at a break and where the
 * remark changes (modelled or not, main cities or the country). Lines are drawn within a stretch only. Undated values are left out.
 */
export function comparableRuns(series: Iterable<Observation>): Observation[][] {
  const runs: Observation[][] = [];
  let run: Observation[] = [];
  for (const o of [...series].filter(({period}) => period !== null).sort(oldestFirst)) {
    const before = run.at(-1);
    if (before !== undefined && o.flag !== "break" && o.remark === before.remark) run.push(o);
    else runs.push((run = [o]));
  }
  return runs;
}
