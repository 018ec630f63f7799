import {leads} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {countryMedian} from "../measures/countryMedian.ts";
import type {SexBalance} from "./genderBalance.ts";

/** More names than these are only counted. */
const mostNames = 6;

/** Which pairs of women and men the medians of some balances leave out, and what each would be with them; "" where they take all. */
export function pairNote(balances: readonly SexBalance[], as: LocalAtlas): string {
  const told = balances.flatMap(({indicator, gaps}) => {
    const kept = gaps.filter(({women, men}) => ![women, men].every((o) => leads(o, as)));
    if (kept.length === 0 || kept.length === gaps.length) return [];
    const names = kept.length > mostNames ? [] : kept.map(({area}) => as.name(area)).sort(as.byName);
    const withAll = countryMedian(
      gaps.map(({area, points}) => ({area, value: points})),
      as
    );
    return [
      {indicator: balances.length > 1 ? indicator.name[as.locale] : null, count: kept.length, names, withAll: withAll?.value ?? null}
    ];
  });
  return told.length > 0 ? as.words.doubts.pairsNotLeading({told}) : "";
}
