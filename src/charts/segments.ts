import type {Flag} from "../model/flag.ts";
import type {Remark} from "../model/remark.ts";

/** What decides whether a line may run from one year to the next. */
export type Comparable = {readonly year: number; readonly flag: Flag; readonly remark: Remark};

/**
 * Cuts a series into runs of comparable years: a break in the series, another remark ("main cities only"), or more than
 * `maxGap` years without a value begin a new run. `maxGap` null lets a line span any years. The order of years is made here.
 */
export function segments<Point extends Comparable>(points: readonly Point[], {maxGap}: {maxGap: number | null}): Point[][] {
  const runs: Point[][] = [];
  for (const point of [...points].sort((a, b) => a.year - b.year)) {
    const before = runs.at(-1)?.at(-1);
    const goesOn =
      before !== undefined &&
      point.flag !== "break" &&
      point.remark === before.remark &&
      (maxGap === null || point.year - before.year <= maxGap);
    if (goesOn) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}
