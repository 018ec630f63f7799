import {leadsApart} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {isOfChildren} from "../../measures/isOfChildren.ts";
import type {GenderGap} from "../../measures/genderGap.ts";
import type {Indicator} from "../../model/indicator.ts";
import {levelWithin} from "../../reading/genderBalance.ts";
import {momentTold} from "../../reading/saidMoment.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import type {Told} from "../../reading/finding.ts";
import {shownIn} from "../../reading/ofGroup.ts";
import {shownName, shownSexes} from "../../reading/shownSexes.ts";

/** Women and men in one indicator. */
export type BranchGap = {readonly indicator: Indicator; readonly gap: GenderGap};

/** Who is ahead in the branch where the two are farthest apart; of those whose two values may lead. */
export function genderTitle(found: readonly BranchGap[], as: LocalAtlas): Told {
  const {words} = as;
  const {gender} = words.country;
  const widest = found
    .filter(({indicator, gap}) => indicator.family === "coverage" && leadsApart(gap, as))
    .toSorted((a, b) => Math.abs(b.gap.points) - Math.abs(a.gap.points))[0];
  const coverage = found.filter(({indicator}) => indicator.family === "coverage");
  const isApart = coverage.some(({gap}) => Math.abs(gap.points) >= 0.05);
  if (isApart && Math.abs(widest?.gap.points ?? 0) < 0.05) return {title: words.doubts.noneApart, absent: true};
  if (!widest && coverage.length > 0) return {title: words.doubts.noneLeads({about: words.doubts.abouts.sexes}), absent: true};
  if (!widest) return {title: found.length > 0 ? gender.titleWork : gender.titleNone, absent: true};
  if (Math.abs(widest.gap.points) < 0.05) return evenTitle(coverage, as);
  const {points} = widest.gap;
  if (Math.abs(points) < levelWithin) return levelTitle(widest, coverage, as);
  const {indicator} = widest;
  const measured = shownIn(indicator, as);
  const sexes = {...shownSexes(widest.gap, indicator), children: isOfChildren(indicator)};
  return {
    title: (when) => gender.titleWidest({name: shownName(indicator, as), ...sexes, when}),
    clause: (when) => words.sentence.sexes({...measured, ...sexes, when}),
    ...momentTold(widest.gap, as)
  };
}

/** The branches that are wider apart than the one told, and not told: a value of each is capped or carries a note. */
export function leftAside(found: readonly BranchGap[], as: LocalAtlas): string[] {
  const coverage = found.filter(({indicator}) => indicator.family === "coverage");
  const told = Math.max(0, ...coverage.filter(({gap}) => leadsApart(gap, as)).map(({gap}) => Math.abs(gap.points)));
  if (told === 0) return [];
  return coverage.filter(({gap}) => !leadsApart(gap, as) && Math.abs(gap.points) > told).map(({indicator}) => indicator.name[as.locale]);
}

/** Apart by less than counts as a difference; whether a pair that does count is left out for its note; and the pairs that say nothing. */
function levelTitle({indicator, gap}: BranchGap, coverage: readonly BranchGap[], as: LocalAtlas): Told {
  const [branch, points] = [indicator.name[as.locale], Math.abs(gap.points)];
  const noted = coverage.some((one) => Math.abs(one.gap.points) >= levelWithin);
  return {
    title: (when) => as.words.country.gender.titleLevel({branch, points, within: levelWithin, noted, when}),
    ...momentTold(gap, as)
  };
}

/** Level everywhere, with the years; or nowhere to be compared. */
function evenTitle(coverage: readonly BranchGap[], as: LocalAtlas): Told {
  const {gender} = as.words.country;
  const ends = endsOf(coverage, as);
  const ofSources = coverage.every(isAtEnd);
  const when = spanOf(
    coverage.map(({gap}) => gap.women),
    as
  );
  return {title: (said) => (ofSources ? gender.titleEnds({...ends, when: said}) : gender.titleEven({when: said})), when, ofSources};
}

/** Whether both values are 0, or both at the cap: such a pair does not show that women and men are level. */
const isAtEnd = ({gap: {female, male}}: BranchGap): boolean => female === male && (male === 0 || male === 100);

/** Beneath a title that women and men are level: the branches in which they cannot be compared; "" for none. */
export function notCompared(found: readonly BranchGap[], as: LocalAtlas): string {
  const coverage = found.filter(({indicator}) => indicator.family === "coverage");
  const sound = coverage.filter(({gap}) => leadsApart(gap, as));
  const ends = endsOf(coverage, as);
  const isLevel = sound.length > 0 && sound.every(({gap}) => Math.abs(gap.points) < levelWithin) && !coverage.every(isAtEnd);
  return isLevel && ends.zero.length + ends.capped.length > 0 ? as.words.country.gender.notCompared(ends) : "";
}

/** The branches in which neither women nor men are reached, and those in which both stand at the cap. */
function endsOf(coverage: readonly BranchGap[], as: LocalAtlas): {zero: string[]; capped: string[]} {
  const named = (end: number) =>
    coverage.filter((one) => isAtEnd(one) && one.gap.female === end).map(({indicator}) => indicator.name[as.locale]);
  return {zero: named(0), capped: named(100)};
}
