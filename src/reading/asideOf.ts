import type {Atlas} from "../atlas/atlas.ts";
import {isCutOff, surveysSince} from "../atlas/leads.ts";
import {isOldPair, isSound, type SexBalance} from "./genderBalance.ts";

/** What a widest difference leaves aside: pairs with a note, pairs at the cap, surveys before a year. */
type Aside = {readonly noted: boolean; readonly capped: boolean; readonly since: number | null};

/**
 * Of which pairs the widest is the widest: whether one farther apart is left aside for a note, and whether one without a note is cut off
 * at the cap, where it may be farther apart than is published; since when surveys are taken, where an older one is farther apart.
 */
export function asideOf({widest, gaps}: Pick<SexBalance, "widest" | "gaps">, atlas: Atlas): Aside {
  const wider = gaps.filter(({points}) => Math.abs(points) > Math.abs(widest?.points ?? 0));
  return {
    noted: wider.some((gap) => !isSound(gap, atlas)),
    capped: gaps.some((gap) => isSound(gap, atlas) && isCutOff(gap, atlas)),
    since: wider.some((gap) => isSound(gap, atlas) && isOldPair(gap, atlas)) ? surveysSince() : null
  };
}
