import type {Observation} from "../model/observation.ts";
import type {Language} from "../atlas/language.ts";
import {yearRange} from "./yearRange.ts";

/** "Latest year, 2015–2025, shown with each value." for some latest values; names the report where they are undated; "" for none. */
export function yearSpan(observations: readonly Observation[], reader: Language): string {
  const {figure} = reader.words;
  const years = yearsOf(observations);
  if (observations.length === 0) return "";
  return years.length === 0 ? figure.undatedReport(editionsOf(observations, reader)) : figure.latestYear(yearRange(years));
}

/** The same within a sentence: "2015–2025", or "report 2020-22". */
export function spanOf(observations: readonly Observation[], reader: Language): string {
  const {words, format} = reader;
  const years = yearsOf(observations);
  return years.length === 0 ? words.value.report(editionsOf(observations, reader)) : format.years(yearRange(years));
}

const yearsOf = (observations: readonly Observation[]): number[] => observations.flatMap(({period}) => period ?? []);
const editionsOf = (observations: readonly Observation[], {format}: Language): string =>
  format.remarks([...new Set(observations.map(({edition}) => edition))].sort());
