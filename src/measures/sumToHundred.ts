import type {BySex} from "../model/bySex.ts";
import {irreconcilable} from "./irreconcilable.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** Two values of one decimal each may miss their sum by this. */
const rounding = 0.1;

/** Two shares this close to half and half may well add up to 100 by chance. */
const leastApart = 10;

/**
 * Whether women and men add up to 100, so many points apart: that is how the parts of recipients look, not two shares covered. A total
 * that the two reconcile with says that they are shares; `held` and `within` are those of `irreconcilable`.
 */
export function sumToHundred(sexes: BySex, weights: Parameters<typeof irreconcilable>[1]): boolean {
  const {total, female, male} = sexes;
  if (!female || !male || Math.min(female.value, male.value) === 0) return false;
  if (Math.abs(roundFloatError(female.value - male.value)) < leastApart) return false;
  if (Math.abs(roundFloatError(female.value + male.value - 100)) > rounding) return false;
  return !total || irreconcilable(sexes, weights) !== null;
}
