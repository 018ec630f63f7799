import type {Words} from "../i18n/en.ts";
import {isOfChildren} from "../measures/isOfChildren.ts";
import {showsGap} from "../measures/showsGap.ts";
import type {Indicator} from "../model/indicator.ts";
import type {FormattedValue} from "./formattedValue.ts";

type One = Pick<FormattedValue, "value" | "gap"> | null;
/** Where one of the two has no value, `why` says so. */
type Said = {readonly name: string; readonly women: One; readonly men: One; readonly why: string; readonly when: string};

/** Women and men of a row aloud: "Argentina, left out: women 34.1% (coverage 65.9%), men …", or their values as they are. */
export function saySexes(
  {women, men, ...said}: Said,
  indicator: Pick<Indicator, "direction" | "unit" | "denominator">,
  {words}: {words: Pick<Words, "say">}
) {
  const children = isOfChildren(indicator);
  if (showsGap(indicator)) return words.say.sexesLeft({...said, women, men, children});
  return words.say.sexes({...said, children, women: women?.value ?? null, men: men?.value ?? null, unit: indicator.unit});
}
