import {takenOverFrom, type TakenOver} from "../atlas/lawBesideFact.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Law} from "../model/law.ts";

/** The value in fact that a share is the same as in whole percents alone; null where the two are the same to the decimal. */
export const roundedOf = ({of, rounded}: TakenOver): number | null => (rounded ? of.value : null);

/** The effective coverage that a share of a list is the same as, in short; "" where the share is of its own. */
export function takenText(law: Law, as: LocalAtlas): string {
  const taken = takenOverFrom(law, as);
  return taken?.of.period == null ? "" : as.words.law.takenShort({year: taken.of.period, value: roundedOf(taken)});
}
