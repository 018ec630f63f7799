import type {Breakdown} from "../model/dimension.ts";
import type {Indicator} from "../model/indicator.ts";
import {headlineSex} from "./headlineSex.ts";

/**
 * The breakdown that an indicator is headlined by: everyone, but women where the denominator is mothers, employees where workers are told
 * apart by status, since nobody publishes that rate for all of them together, and agriculture where they are told apart by sector, the
 * young where by age, rural areas where people are told apart by where they live, since all of them together are another indicator.
 */
export function headlineBreakdown(indicator: Pick<Indicator, "denominator">): Partial<Breakdown> {
  const sex = headlineSex(indicator);
  if (indicator.denominator === "employedInStatus") return {sex, status: "employee"};
  if (indicator.denominator === "employedInAge") return {sex, age: "youth"};
  if (indicator.denominator === "surveyResidents") return {sex, residence: "rural"};
  return indicator.denominator === "employedInSector" ? {sex, sector: "agriculture"} : {sex};
}
