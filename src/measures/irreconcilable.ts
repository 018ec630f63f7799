import type {BySex} from "../model/bySex.ts";
import type {Observation} from "../model/observation.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** A total, women and men that cannot belong together, and the share of women in the group that the three would need. */
export type Irreconcilable = {
  readonly total: Observation;
  readonly female: Observation;
  readonly male: Observation;
  /** In percent; below 0 or above 100 where the total lies outside the two. */
  readonly implied: number;
  /** Women's share of the head count, in percent; null where none is held: half is then taken. */
  readonly held: number | null;
};

/** Published values have one decimal, so each may be off by half of it. */
const rounding = 0.05;
const half = 50;

/**
 * Whether a total, women and men contradict each other: the share of women that they imply lies outside 0–100, or more than `within`
 * percentage points from the share held. Whatever rounding may have done is granted: where women and men are nearly level, a tenth moves
 * the implied share far, and nothing is said. Null where they agree, and where one of the three is missing.
 */
export function irreconcilable({total, female, male}: BySex, {held, within}: {held: number | null; within: number}): Irreconcilable | null {
  if (!total || !female || !male) return null;
  const apart = female.value - male.value;
  if (Math.abs(apart) <= 2 * rounding + 1e-9) return null;
  const share = (t: number, f: number, m: number): number => ((t - m) / (f - m)) * 100;
  const either = [-rounding, rounding];
  const possible = either.flatMap((t) =>
    either.flatMap((f) => either.map((m) => share(total.value + t, female.value + f, male.value + m)))
  );
  const [least, most] = [Math.min(...possible), Math.max(...possible)];
  const expected = held ?? half;
  const isPossible = most >= Math.max(0, expected - within) && least <= Math.min(100, expected + within);
  return isPossible ? null : {total, female, male, implied: roundFloatError(share(total.value, female.value, male.value)), held};
}
