import {isOfChildren} from "../measures/isOfChildren.ts";
import type {Indicator} from "../model/indicator.ts";
import type {CompareKit} from "./compareKit.ts";

type Named = Pick<Indicator, "denominator">;

/** What the two sexes of an indicator are called, and their difference: "Female" and "Male" where the group is children. */
export function sexNamesIn(indicator: Named, {shared}: CompareKit): {women: string; men: string; difference: string} {
  const {women, men, difference, female, male, femaleMinusMale} = shared.figure;
  return isOfChildren(indicator) ? {women: female, men: male, difference: femaleMinusMale} : {women, men, difference};
}
