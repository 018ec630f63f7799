import {showsGap, shownPlace} from "../measures/showsGap.ts";
import {isLeftUnknown, shownText} from "../reading/shownText.ts";
import type {IndicatorLine} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import type {Figured} from "./figured.ts";

/** What a comparison begins with: "Old age, share left out", or the name of what it shows as it is. */
export const shownName = (indicator: IndicatorLine, {words}: CompareKit): string =>
  showsGap(indicator) ? words.left({name: indicator.name}) : indicator.name;

/** A value as marks and cells print it: what it leaves out, "–, capped" at the cap, or with its unit. */
export const shownAmount = (found: Figured): string => (showsGap(found.indicator) ? shownText(found) : found.unitText);

/** The same in a sentence, where the cap has a name. */
export const toldAmount = (found: Figured, {words}: CompareKit): string => (isLeftUnknown(found) ? words.cap : shownAmount(found));

/** How far along the axis it stands. */
export const shownValue = ({value, indicator}: Pick<Figured, "value" | "indicator">): number => shownPlace(value, indicator);

/** What stands at a dot; at the cap, which the difference and the notes name, a dash alone. */
export const dotText = (found: Figured | null, {words}: CompareKit): string =>
  !found ? "" : isLeftUnknown(found) ? words.value.missing : shownText(found);
