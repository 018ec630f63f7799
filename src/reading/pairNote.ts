import {isCutOff, surveysSince} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {countryMedian} from "../measures/countryMedian.ts";
import {medianMoves} from "../measures/medianMoves.ts";
import {shownPoints} from "../measures/showsGap.ts";
import {sum} from "../measures/sum.ts";
import {copyNote} from "./copyNote.ts";
import type {GenderGap} from "../measures/genderGap.ts";
import {isOldPair, isSound, type SexBalance} from "./genderBalance.ts";
import {placesOf} from "./placesOf.ts";
import {mostNames} from "./mostNames.ts";

/**
 * Which pairs of women and men the title and the median of a balance leave out, for a note or as old surveys, and what the median would be
 * with them; "" where they take all.
 */
export function pairNote(balance: SexBalance, as: LocalAtlas): string {
  const {doubts} = as.words;
  const [noted, old] = [leftOut(balance, as), oldIn(balance, as)].map((told) => told.map((one) => ({...one, indicator: null})));
  return [
    noted && noted.length > 0 ? doubts.pairsNotLeading({told: noted}) : "",
    old && old.length > 0 ? doubts.oldPairs({told: old, since: surveysSince()}) : ""
  ]
    .filter(Boolean)
    .join(" ");
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

/** Whose pairs are counted and in no median, branch by branch, and what each median would be with them; none where all are in it. */
export function pairsLeftOut(balances: readonly SexBalance[], as: LocalAtlas): string[] {
  const {doubts} = as.words;
  const told = balances.flatMap((balance) => leftOut(balance, as));
  const old = balances.flatMap((balance) => oldIn(balance, as));
  return [
    ...(told.length === 0 ? [] : [doubts.pairsInCounts, ...told.map((one) => doubts.pairsLeftOut(one))]),
    ...(old.length === 0 ? [] : [doubts.oldPairs({told: old, since: surveysSince()})])
  ];
}

/** Whose pairs are in no count, as they are another area's. */
export const pairsCopied = (balances: readonly SexBalance[], as: LocalAtlas): string =>
  copyNote(
    balances.flatMap(({held}) => held.flatMap(({women, men}) => [women, men])),
    as
  );

/** The pairs with a note, and the median with them. */
const leftOut = (balance: SexBalance, as: LocalAtlas) => toldOf(balance, (gap) => !isSound(gap, as), as);

/** The pairs without a note whose surveys are too old, and the median with them. */
const oldIn = (balance: SexBalance, as: LocalAtlas) => toldOf(balance, (gap) => isSound(gap, as) && isOldPair(gap, as), as);

function toldOf({indicator, gaps, median}: SexBalance, isKept: (gap: GenderGap) => boolean, as: LocalAtlas) {
  const kept = gaps.filter(isKept);
  if (kept.length === 0) return [];
  const names =
    kept.length > mostNames
      ? []
      : placesOf(
          kept.map(({area}) => area),
          as
        );
  const counted = gaps.filter((gap) => isKept(gap) || (isSound(gap, as) && !isOldPair(gap, as)));
  const withAll = countryMedian(
    counted.map((gap) => ({area: gap.area, value: shownPoints(gap.points, indicator), isCutOff: isCutOff(gap, as)})),
    as
  );
  // A middle that a cap could move is no number to tell beside another.
  const isExact = withAll !== null && medianMoves(withAll.of) === null;
  const told = {indicator: indicator.name[as.locale], count: kept.length, names, left: null, capped: false};
  return [{...told, withAll: median === null || !isExact ? null : withAll.value}];
}
