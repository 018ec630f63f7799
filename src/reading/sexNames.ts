import type {Indicator} from "../model/indicator.ts";
import {isOfChildren} from "../measures/isOfChildren.ts";
import type {Language} from "../atlas/language.ts";

/** What the two sexes of an indicator are called, and their difference. */
export type SexNames = {readonly women: string; readonly men: string; readonly difference: string};

/** "Women" and "Men"; "Female" and "Male" where the group is children. */
export function sexNames(indicator: Pick<Indicator, "denominator">, {words}: Language): SexNames {
  const {women, men, difference} = words.figure;
  if (!isOfChildren(indicator)) return {women, men, difference};
  const {children} = words.gender.differences;
  return {women: children.female, men: children.male, difference: children.difference};
}
