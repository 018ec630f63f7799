import type {Indicator} from "../model/indicator.ts";
import {isOfChildren} from "../measures/isOfChildren.ts";
import type {Language} from "../atlas/language.ts";

/** What the two sexes of an indicator are called, their difference, and a value at the cap of its source. */
export type SexNames = {readonly women: string; readonly men: string; readonly difference: string; readonly capped: string};

/** "Women" and "Men"; "Female" and "Male" where the group is children. */
export function sexNames(indicator: Pick<Indicator, "denominator">, {words}: Language): SexNames {
  const {women, men, difference, capped} = words.figure;
  if (!isOfChildren(indicator)) return {women, men, difference, capped};
  const {children} = words.gender.differences;
  return {women: children.female, men: children.male, difference: children.difference, capped};
}
