import type {Language} from "../atlas/language.ts";
import {sum} from "../measures/sum.ts";
import {isOfMothers} from "../measures/isOfMothers.ts";
import type {SexBalance} from "./genderBalance.ts";

/**
 * That figures by sex are of fewer countries than those for all, wherever both may be set side by side: their counts and medians are not of
 * the same countries. "" where every country with a figure has both sexes, or none has.
 */
export function sexesOfFewer(balances: readonly Pick<SexBalance, "indicator" | "held" | "unsplit">[], {words}: Language): string {
  const fewer = balances.filter(({indicator, held, unsplit}) => held.length > 0 && unsplit > 0 && !isOfMothers(indicator));
  if (fewer.length === 0) return "";
  if (balances.length > 1) return words.gender.ofFewerEach;
  const both = sum(fewer.map(({held}) => held.length));
  return words.gender.ofFewer({both, of: both + sum(fewer.map(({unsplit}) => unsplit))});
}
