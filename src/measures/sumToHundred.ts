import type {BySex} from "../model/bySex.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** Two values of one decimal each may miss their sum by this. */
const rounding = 0.1;

/** Two shares this close to half and half may well add up to 100 by chance. */
const leastApart = 10;

/** Whether women and men add up to 100, so many points apart: that is how the parts of recipients look, not two shares covered. */
export function sumToHundred({female, male}: BySex): boolean {
  if (!female || !male || Math.min(female.value, male.value) === 0) return false;
  if (Math.abs(roundFloatError(female.value - male.value)) < leastApart) return false;
  return Math.abs(roundFloatError(female.value + male.value - 100)) <= rounding;
}
