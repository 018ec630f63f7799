import {isCapped} from "../measures/isCapped.ts";
import type {GenderGap} from "../measures/genderGap.ts";
import {printedGap} from "../measures/printedGap.ts";
import {showsGap} from "../measures/showsGap.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Atlas} from "../atlas/atlas.ts";
import type {Language} from "../atlas/language.ts";

/** Women and men as sentences say them: what their shares leave out, worked out from the shares as printed, or their values. */
export function shownSexes({female, male}: Pick<GenderGap, "female" | "male">, indicator: Pick<Indicator, "direction" | "unit">) {
  const shown = (value: number): number => (showsGap(indicator) ? (printedGap(value, indicator) ?? value) : value);
  return {women: shown(female), men: shown(male)};
}

/** Whether one of the two stands at the cap of the source: what it leaves out is unknown then, and not 0. */
export const isPairCapped = (
  {women, men, indicator}: Pick<GenderGap, "women" | "men" | "indicator">,
  atlas: Pick<Atlas, "indicator">
): boolean => [women, men].some((o) => isCapped(o, atlas.indicator(indicator)));

/** What their finding begins with: "Old age, share left out", or the name of what is shown as it is. */
export const shownName = (indicator: Indicator, {words, locale}: Language): string =>
  showsGap(indicator) ? words.country.trend.left(indicator.name[locale]) : indicator.name[locale];
