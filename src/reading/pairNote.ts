import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {countryMedian} from "../measures/countryMedian.ts";
import {sum} from "../measures/sum.ts";
import {copyNote} from "./copyNote.ts";
import {isSound, type SexBalance} from "./genderBalance.ts";
import {mostNames} from "./mostNames.ts";

/** Which pairs of women and men the title and the median of a balance leave out, and what the median would be with them; "" where they take all. */
export function pairNote(balance: SexBalance, as: LocalAtlas): string {
  const told = leftOut(balance, as);
  return told.length > 0 ? as.words.doubts.pairsNotLeading({told: told.map((one) => ({...one, indicator: null}))}) : "";
}

/**
 * Beneath counts of pairs, which take every pair: what they would be without those with a note, over all the balances; "" where no pair
 * has one, or each.
 */
export function pairCountNote(balances: readonly SexBalance[], as: LocalAtlas): string {
  const total = (count: (balance: SexBalance) => number): number => sum(balances.map(count));
  const pairs = total(({sound}) => sound.pairs);
  const noted = total(({gaps}) => gaps.length) - pairs;
  if (noted === 0 || pairs === 0) return "";
  const [lower, higher, level] = [total(({sound}) => sound.lower), total(({sound}) => sound.higher), total(({sound}) => sound.level)];
  return as.words.doubts.pairsWithoutNoted({noted, pairs, lower, higher, level});
}

/** Whose pairs are counted and in no median, branch by branch, and what each median would be with them; none where no pair has a note. */
export function pairsLeftOut(balances: readonly SexBalance[], as: LocalAtlas): string[] {
  const told = balances.flatMap((balance) => leftOut(balance, as));
  return told.length === 0 ? [] : [as.words.doubts.pairsInCounts, ...told.map((one) => as.words.doubts.pairsLeftOut(one))];
}

/** Whose pairs are in no count, as they are another area's. */
export const pairsCopied = (balances: readonly SexBalance[], as: LocalAtlas): string =>
  copyNote(
    balances.flatMap(({held}) => held.flatMap(({women, men}) => [women, men])),
    as
  );

function leftOut({indicator, gaps, median}: SexBalance, as: LocalAtlas) {
  const kept = gaps.filter((gap) => !isSound(gap, as));
  if (kept.length === 0) return [];
  const names = kept.length > mostNames ? [] : kept.map(({area}) => as.name(area)).sort(as.byName);
  const withAll = countryMedian(
    gaps.map(({area, points}) => ({area, value: points})),
    as
  );
  return [
    {
      indicator: indicator.name[as.locale],
      count: kept.length,
      names,
      withAll: median === null ? null : (withAll?.value ?? null),
      left: null,
      capped: false
    }
  ];
}
