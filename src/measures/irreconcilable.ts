import type {BySex} from "../model/bySex.ts";
import type {Observation} from "../model/observation.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** A total, women and men that cannot belong together, and the share of women in the group that the three would need. */
export type Irreconcilable = {
  readonly total: Observation;
  readonly female: Observation;
  readonly male: Observation;
  /** In percent; below 0 or above 100 where the total lies outside the two, without end where these are level. */
  readonly implied: number;
  /** Women's share of the head count, in percent; null where none is held: then only what no share could do is told. */
  readonly held: number | null;
};

/** Published values have one decimal, so each may be off by half of it. */
const rounding = 0.05;
/** Where women and men are level, so many points are more than rounding may set the total from both. */
const levelWithin = 1;

/**
 * Whether a total, women and men contradict each other: the share of women that they imply lies outside 0–100, or more than `within`
 * percentage points from the share held; where none is held, no share is supposed. Whatever rounding may have done is granted: where women and men are nearly level, a tenth moves
 * the implied share far, and only a total far from both is told. Null where they agree, and where one of the three is missing.
 */
export function irreconcilable({total, female, male}: BySex, {held, within}: {held: number | null; within: number}): Irreconcilable | null {
  if (!total || !female || !male) return null;
  const share = (t: number, f: number, m: number): number => ((t - m) / (f - m)) * 100;
  const told = {total, female, male, implied: roundFloatError(share(total.value, female.value, male.value)), held};
  if (distance(female, male) <= 2 * rounding) return [female, male].every((o) => distance(total, o) > levelWithin) ? told : null;
  const either = [-rounding, rounding];
  const possible = either.flatMap((t) =>
    either.flatMap((f) => either.map((m) => share(total.value + t, female.value + f, male.value + m)))
  );
  const [least, most] = [Math.min(...possible), Math.max(...possible)];
  const [lowest, highest] = held === null ? [0, 100] : [Math.max(0, held - within), Math.min(100, held + within)];
  const isPossible = most >= lowest && least <= highest;
  return isPossible ? null : told;
}

const distance = (a: Observation, b: Observation): number => roundFloatError(Math.abs(a.value - b.value));
