import {showsGap, shownPlace} from "../measures/showsGap.ts";
import {sayReading} from "../reading/sayReading.ts";
import {isLeftUnknown, shownText} from "../reading/shownText.ts";
import type {IndicatorLine} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import type {Figured} from "./figured.ts";

/** What a comparison begins with: "Old age, share left out", the measure of those who do not pay in, or the name of what it shows as it is. */
export function shownName(indicator: IndicatorLine, {words}: CompareKit): string {
  if (indicator.contributing !== undefined) return indicator.measure;
  return showsGap(indicator) ? words.left({name: indicator.name}) : indicator.name;
}

/** What heads the share beside the one left out. */
export const coveredHead = ({contributing}: IndicatorLine, {shared}: CompareKit): string => contributing ?? shared.figure.covered;

/** What a mark says aloud; of those who do not pay in nobody is said to be left out. */
export function sayShown(name: string, found: Figured, kit: CompareKit): string {
  const {contributing} = found.indicator;
  if (contributing === undefined || found.gap === null) return sayReading(name, found, kit);
  const paying = kit.words.value.remarked({name: `${contributing} ${found.unitText}`, remark: found.whenDoubts});
  return kit.format.labelled(name, kit.format.statements([shownText(found), paying]));
}

/** A value as marks and cells print it: what it leaves out, "–, capped" at the cap, or with its unit. */
export const shownAmount = (found: Figured): string => (showsGap(found.indicator) ? shownText(found) : found.unitText);

/** The same in a sentence, where the cap has a name. */
export const toldAmount = (found: Figured, {words}: CompareKit): string => (isLeftUnknown(found) ? words.cap : shownAmount(found));

/** How far along the axis it stands. */
export const shownValue = ({value, indicator}: Pick<Figured, "value" | "indicator">): number => shownPlace(value, indicator);

/** What stands at a dot; at the cap, which the difference and the notes name, a dash alone. */
export const dotText = (found: Figured | null, {words}: CompareKit): string =>
  !found ? "" : isLeftUnknown(found) ? words.value.missing : shownText(found);
