import {headlineBreakdown} from "../measures/headlineBreakdown.ts";
import {isOfContributors} from "../measures/isOfContributors.ts";
import {showsGap} from "../measures/showsGap.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Unit} from "../model/unit.ts";
import type {Language} from "../atlas/language.ts";

/**
 * The part of all workers that an indicator is headlined by: "Employees", "Agriculture", "Ages 15 to 24"; null for those about everyone, and for
 * rural areas, which its measure names.
 */
export function headlinedGroup(indicator: Pick<Indicator, "denominator">, {words}: Language): string | null {
  const {status = "total", sector = "total", age = "total"} = headlineBreakdown(indicator);
  if (status !== "total") return words.codes.status[status];
  if (age !== "total") return words.codes.age[age];
  return sector === "total" ? null : words.codes.sector[sector];
}

/** A sentence on an indicator's headline values; it begins with their group where they are not about everyone: "Employees: in the median …". */
export function ofGroup(sentence: string, indicator: Pick<Indicator, "denominator">, reader: Language): string {
  const group = headlinedGroup(indicator, reader);
  return group === null ? sentence : reader.words.indicator.ofGroup({group, sentence});
}

/** What the headline values measure: "Employees: share of informal jobs", else the measure of the indicator. */
export function headlineMeasure(indicator: Indicator, reader: Language): string {
  const group = headlinedGroup(indicator, reader);
  return group === null ? indicator.measure[reader.locale] : reader.words.indicator.groupMeasure(group);
}

/** What a figure of an indicator shows: the share left out where that is what it says, else what the headline values measure. */
export function shownMeasure(indicator: Indicator, reader: Language): string {
  if (!showsGap(indicator)) return headlineMeasure(indicator, reader);
  const measure = reader.words.indicator.leftMeasures[indicator.id];
  if (measure === undefined) throw new Error(`no measure of what ${indicator.id} leaves out`);
  return measure;
}

/** The same and in what, for sentences. */
export const shownIn = (indicator: Indicator, reader: Language): {measure: string; unit: Unit; contributors?: boolean} =>
  showsGap(indicator)
    ? {measure: shownMeasure(indicator, reader), unit: indicator.unit, contributors: isOfContributors(indicator)}
    : measuredIn(indicator, reader);

/** A remark on a measure at its end: what it is called, or its scale, which its values tell. */
const aside = / \([^)]*\)$|, [^,]*100[^,]*$/;

/** What the headline values measure and in what, for sentences. */
export function measuredIn(indicator: Indicator, reader: Language): {measure: string; unit: Unit} {
  const {unit, measure} = indicator;
  const group = headlinedGroup(indicator, reader);
  const own = measure[reader.locale].replace(aside, "");
  return {measure: group === null ? own : reader.words.sentence.informalIn({group}), unit};
}

/** The name for captions: "Informal employment by status, employees", else the name of the indicator. */
export function headlineName({name, denominator}: Indicator, reader: Language): string {
  const group = headlinedGroup({denominator}, reader);
  return group === null ? name[reader.locale] : reader.format.remarks([name[reader.locale], group.toLowerCase()]);
}

/** Says that the headline values are of one group alone, and where the others are; undefined for those about everyone. */
export function groupNote(indicator: Indicator, reader: Language): string | undefined {
  const group = headlinedGroup(indicator, reader);
  return group === null ? undefined : reader.words.indicator.groupNote(group);
}
