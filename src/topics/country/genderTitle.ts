import {leadsApart} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
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
  if (!widest && coverage.length > 0) return {title: words.doubts.noneLeads, absent: true};
  if (!widest) return {title: found.length > 0 ? gender.titleWork : gender.titleNone, absent: true};
  if (Math.abs(widest.gap.points) < 0.05) return evenTitle(coverage, as);
  const {points} = widest.gap;
  if (Math.abs(points) < levelWithin) return levelTitle(widest, coverage, as);
  const {indicator} = widest;
  const measured = shownIn(indicator, as);
  const sexes = {...shownSexes(widest.gap, indicator), children: indicator.denominator === "children"};
  return {
    title: (when) => gender.titleWidest({name: shownName(indicator, as), ...sexes, when}),
    clause: (when) => words.sentence.sexes({...measured, ...sexes, when}),
    ...momentTold(widest.gap, as)
  };
}

/** Apart by less than counts as a difference; whether a pair that does count is left out for its note; and the pairs that say nothing. */
function levelTitle({indicator, gap}: BranchGap, coverage: readonly BranchGap[], as: LocalAtlas): Told {
  const [branch, points] = [indicator.name[as.locale], Math.abs(gap.points)];
  const noted = coverage.some((one) => Math.abs(one.gap.points) >= levelWithin);
  return {
    title: (when) => as.words.country.gender.titleLevel({branch, points, within: levelWithin, noted, ...endsOf(coverage, as), when}),
    ...momentTold(gap, as)
  };
}

/** Level everywhere, with the years; or nowhere to be compared. */
function evenTitle(coverage: readonly BranchGap[], as: LocalAtlas): Told {
  const {gender} = as.words.country;
  const ends = endsOf(coverage, as);
  const ofSources = coverage.every(isAtEnd);
  const title = ofSources ? gender.titleEnds : gender.titleEven;
  const when = spanOf(
    coverage.map(({gap}) => gap.women),
    as
  );
  return {title: (said) => title({...ends, when: said}), when, ofSources};
}

/** Whether both values are 0, or both at the cap: such a pair does not show that women and men are level. */
const isAtEnd = ({gap: {female, male}}: BranchGap): boolean => female === male && (male === 0 || male === 100);

/** The branches in which neither women nor men are reached, and those in which both stand at the cap. */
function endsOf(coverage: readonly BranchGap[], as: LocalAtlas): {zero: string[]; capped: string[]} {
  const named = (end: number) =>
    coverage.filter((one) => isAtEnd(one) && one.gap.female === end).map(({indicator}) => indicator.name[as.locale]);
  return {zero: named(0), capped: named(100)};
}
