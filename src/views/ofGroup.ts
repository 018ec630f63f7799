import {headlineBreakdown} from "../measures/headlineBreakdown.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Reader} from "./reader.ts";

/** A sentence on an indicator's headline values; it begins with their group where they are not about everyone: "Employees: in the median …". */
export function ofGroup(sentence: string, indicator: Indicator, {words}: Reader): string {
  const {status = "total"} = headlineBreakdown(indicator);
  return status === "total" ? sentence : words.indicator.ofGroup(words.codes.status[status], sentence);
}
