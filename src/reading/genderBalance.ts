import {genderGap, type GenderGap} from "../measures/genderGap.ts";
import {withBreakdown} from "../measures/latest.ts";
import {medianMoves, type Bounded} from "../measures/medianMoves.ts";
import type {MedianMove} from "../model/medianMove.ts";
import {countryMedian, type CountryMedian} from "../measures/countryMedian.ts";
import {shownPoints} from "../measures/showsGap.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {countedOnce, isBothCapped, isCutOff, isOldSurvey, leads, leadsApart} from "../atlas/leads.ts";
import type {Atlas} from "../atlas/atlas.ts";
import type {Language} from "../atlas/language.ts";

/** Women and men are called level when they are less than this many points apart. */
export const levelWithin = 1;

/** Some pairs, and in how many of them women have the lower value, the higher, or neither. */
export type SexCounts = {readonly pairs: number; readonly lower: number; readonly higher: number; readonly level: number};

/** How women and men stand to each other on one indicator, in the countries of a group; its counts are of its `gaps`. */
export type SexBalance = Omit<SexCounts, "pairs"> & {
  readonly indicator: Indicator;
  /** Countries that publish both for one year, the widest difference first. */
  readonly held: readonly GenderGap[];
  /** Those that are no copies of another area: what counts of pairs are of, with those at the cap. */
  readonly own: readonly GenderGap[];
  /** Those whose difference is known and counted: no copies of another area, and not both at the cap. */
  readonly gaps: readonly GenderGap[];
  /** The widest difference that may lead; null where none may. */
  readonly widest: GenderGap | null;
  /** Of the level ones: both 0. */
  readonly bothZero: number;
  /** Pairs of which both stand at the cap: neither level nor apart, and in no median. */
  readonly bothCapped: number;
  /** The same of the pairs that may lead. */
  readonly sound: SexCounts;
  /** Countries with a figure, but never for both; members without any; members in all. */
  readonly unsplit: number;
  readonly without: number;
  readonly of: number;
  /** Median of women minus men, in points of what figures show (shares left out, of coverage), of the pairs that may lead, without old surveys; null where fewer than five countries have one. */
  readonly median: number | null;
  /** Countries that the median is of; areas that are no countries do not count. */
  readonly medianOf: number;
  /** Whether it may be lower or higher, as pairs are cut off at the cap; null where it is exact. */
  readonly moves: MedianMove | null;
};

export function genderBalance(
  indicatorId: string,
  {members, atlas, levelWithin}: {members: readonly string[]; atlas: Atlas; levelWithin: number}
): SexBalance {
  const {indicator, byArea} = atlas.snapshot(indicatorId);
  const held = members.flatMap((area) => byArea.get(area) ?? []);
  const figures = new Set(held.map(({area}) => area)).size;
  const pairs = members.flatMap((area) => gapOf(byArea.get(area) ?? [])).sort(widestFirst);
  const own = pairs.filter(({women, men}) => countedOnce([women, men], atlas).length === 2);
  const gaps = own.filter((pair) => !isBothCapped(pair, atlas));
  const sound = gaps.filter((gap) => isSound(gap, atlas));
  const middle = middleOf(sound, atlas);
  return {
    indicator,
    held: pairs,
    own,
    gaps,
    widest: gaps.find((gap) => leadsApart(gap, atlas) && !isOldPair(gap, atlas)) ?? null,
    ...countsOf(gaps, levelWithin),
    bothZero: gaps.filter(({female, male}) => female === 0 && male === 0).length,
    bothCapped: own.length - gaps.length,
    sound: countsOf(sound, levelWithin),
    unsplit: figures - pairs.length,
    without: members.length - figures,
    of: members.length,
    median: middle?.value ?? null,
    medianOf: middle?.of.length ?? 0,
    moves: middle && medianMoves(middle.of)
  };
}

/** Whether neither value of a pair carries a note that bars it. */
export const isSound = ({women, men}: GenderGap, atlas: Atlas): boolean => leads(women, atlas) && leads(men, atlas);

/** Whether a pair is of surveys too old for medians and titles that compare countries. */
export const isOldPair = ({women, men}: GenderGap, atlas: Atlas): boolean => isOldSurvey(women, atlas) || isOldSurvey(men, atlas);

const countsOf = (gaps: readonly GenderGap[], levelWithin: number): SexCounts => {
  const lower = gaps.filter(({points}) => points <= -levelWithin).length;
  const higher = gaps.filter(({points}) => points >= levelWithin).length;
  return {pairs: gaps.length, lower, higher, level: gaps.length - lower - higher};
};

/** The median difference of some pairs in what is shown, without old surveys. */
const middleOf = (gaps: readonly GenderGap[], atlas: Atlas): CountryMedian<Bounded> | null =>
  countryMedian(
    gaps
      .filter((gap) => !isOldPair(gap, atlas))
      .map((gap) => ({area: gap.area, value: shownPoints(gap.points, atlas.indicator(gap.indicator)), isCutOff: isCutOff(gap, atlas)})),
    atlas
  );

/** Women and men of one area at the newest year that has both; broken down by nothing else. */
export function gapOf(observations: readonly Observation[]): GenderGap[] {
  const bySex = (["female", "male"] as const).flatMap((sex) => withBreakdown(observations, {breakdown: {sex}}));
  const gap = genderGap(bySex);
  return gap ? [gap] : [];
}

const widestFirst = (a: GenderGap, b: GenderGap): number => Math.abs(b.points) - Math.abs(a.points) || (a.area < b.area ? -1 : 1);

/** First and last year of some values; null where none is dated. */
export function yearsOf(held: readonly {readonly period: number | null}[]): readonly [number, number] | null {
  const years = held.flatMap(({period}) => period ?? []);
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
}

/** "2011–2023". */
export function saidYears(held: readonly {readonly period: number | null}[], {words, format}: Language): string {
  const years = yearsOf(held);
  return years ? format.years({first: years[0], last: years[1]}) : words.indicators.undated;
}
