import type {BySex} from "../model/bySex.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** Two values of one decimal each may miss their sum by this. */
const rounding = 0.1;

/** Whether women and men add up to 100, unlike each other: that is how the parts of recipients look, not two shares covered. */
export function sumToHundred({female, male}: BySex): boolean {
  if (!female || !male || female.value === male.value || Math.min(female.value, male.value) === 0) return false;
  return Math.abs(roundFloatError(female.value + male.value - 100)) <= rounding;
}
