import type {Atlas} from "../atlas/atlas.ts";
import {isCutOff, leadsApart, surveysSince} from "../atlas/leads.ts";
import {isOldPair, isSound, type SexBalance} from "./genderBalance.ts";

/** What a widest difference leaves aside: pairs with a note, pairs at the cap, surveys before a year; whether no other is left. */
type Aside = {readonly only: boolean; readonly noted: boolean; readonly capped: boolean; readonly since: number | null};

/**
 * Of which pairs the widest is the widest: whether one farther apart is left aside for a note, and whether one without a note is cut off
 * at the cap, where it may be farther apart than is published; since when surveys are taken, where an older one is farther apart. Of a pair that is the only one
 * left, whether any is left aside.
 */
export function asideOf({widest, gaps}: Pick<SexBalance, "widest" | "gaps">, atlas: Atlas): Aside {
  const only = gaps.filter((gap) => leadsApart(gap, atlas) && !isOldPair(gap, atlas)).length === 1;
  const wider = gaps.filter((gap) => gap !== widest && (only || Math.abs(gap.points) > Math.abs(widest?.points ?? 0)));
  return {
    only,
    noted: wider.some((gap) => !isSound(gap, atlas)),
    capped: gaps.some((gap) => isSound(gap, atlas) && isCutOff(gap, atlas)),
    since: wider.some((gap) => isSound(gap, atlas) && isOldPair(gap, atlas)) ? surveysSince() : null
  };
}
