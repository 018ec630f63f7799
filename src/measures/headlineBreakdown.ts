import type {Breakdown} from "../model/dimension.ts";
import type {Indicator} from "../model/indicator.ts";
import {headlineSex} from "./headlineSex.ts";

/**
 * The breakdown that an indicator is headlined by: everyone, but women where the denominator is mothers, and employees where
 * workers are told apart by status, since nobody publishes that rate for all of them together.
 */
export function headlineBreakdown(indicator: Pick<Indicator, "denominator">): Partial<Breakdown> {
  const sex = headlineSex(indicator);
  return indicator.denominator === "employedInStatus" ? {sex, status: "employee"} : {sex};
}
