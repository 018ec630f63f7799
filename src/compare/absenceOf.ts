import {availability} from "../measures/availability.ts";
import {headlineSex} from "../measures/headlineSex.ts";
import type {Code} from "../model/dimension.ts";
import type {AreaLine, IndicatorData} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import {basisOf} from "./figured.ts";
import {rowsOf} from "./packRow.ts";

/** The same in the few words that a picture has room for. */
export function shortAbsenceOf(area: AreaLine, data: IndicatorData, kit: CompareKit, sex?: Code<"sex">): string {
  const computed = data.computed[area.id]?.[sex ?? headlineSex(kit.indicator(data.indicator))];
  if (computed === undefined) return absenceOf(area, data, kit, sex);
  if ("refused" in computed) return kit.shared.absence.notPublished;
  return computed.weak ? kit.words.marks.weak : kit.words.marks.hidden;
}

/** Why an area has no figure (for a sex), in words: not published, not by this split, or a computation that must not be shown. */
export function absenceOf(area: AreaLine, data: IndicatorData, kit: CompareKit, sex?: Code<"sex">): string {
  const {words, shared} = kit;
  const indicator = kit.indicator(data.indicator);
  const wanted = sex ?? headlineSex(indicator);
  const kind = availability(rowsOf(area.id, data), {indicator, area: area.id, breakdown: {sex: wanted}});
  if (kind === "notApplicable") return shared.absence.notApplicable;
  const computed = data.computed[area.id]?.[wanted];
  if (computed === undefined) return kind === "notPublishedBySplit" ? shared.absence.notPublishedBySplit : shared.absence.notPublished;
  if ("refused" in computed) return words.neither({why: words.notComputed[computed.refused]});
  return (computed.weak ? words.weakAbsence : words.hidden)(basisOf(computed));
}
