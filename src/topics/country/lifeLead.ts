import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {nearLead} from "../../measures/nearLead.ts";
import type {Area} from "../../model/area.ts";
import type {DescribedValue} from "../../reading/describeValue.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import type {Branch} from "./branchOf.ts";
import {beyondMedian, isFar, isOpen} from "./beyondMedian.ts";
import {comparableMedian, type ComparableMedian} from "./comparableMedian.ts";
import {whenAlone, type Told} from "../../reading/finding.ts";

/** What is found of the branches of a country; and of whom the median in it is, where there is one. */
export type LifeLead = {readonly told: Told; readonly note?: string};

/** A branch with its gap, 0 at the cap; whether its value may lead, and the median gap of comparable countries. */
type Led = {
  readonly name: string;
  readonly found: DescribedValue;
  readonly gap: number;
  readonly median: ComparableMedian | null;
  readonly isSound: boolean;
};

/**
 * What tells a country from others: the branch whose gap is farthest beyond the median country of its income group (of its region,
 * where it is in none), from ten points on. Where no branch is, the largest gap is told; that none is far behind is said where it could be
 * told of each. A branch that leaves everyone out there as in the median country, as unemployment does in about half of all, is not named,
 * unless there is no other.
 * A median is told as that of values without a note; what stands out does so from that of all values too. Of branches equally far, the one with the larger gap; then the first in the order of life. Values with a note do not lead; where one of
 * them would, the title names it as left aside, as it does a branch farther from a median at the cap, which hides how much coverage there is.
 */
export function lifeLead(area: Area, all: readonly Branch[], as: LocalAtlas): LifeLead {
  const {doubts, country} = as.words;
  const held = all.flatMap((branch) => ledOf(area, branch, as));
  const led = held.filter(({isSound}) => isSound);
  const barred = held.filter(({isSound}) => !isSound);
  if (all.length === 0) return {told: {title: country.life.titleNone, absent: true}};
  if (led.length === 0) return {told: {title: doubts.noneLeads({about: doubts.abouts.branches}), absent: true}};
  if (led.every(({gap}) => gap === 0)) {
    return {told: {title: led.length === all.length ? country.life.titleAllCovered : doubts.allCapped, when: whenOf(led, as)}};
  }
  if (led.length === all.length && led.every(({gap}) => gap === 100))
    return {told: toldOf(country.life.nobody, led, as), note: country.life.zeroTold};
  const [first] = led.toSorted(farthestFirst);
  if (first?.median && isFar(first)) return standsOut(first, first.median, {led, barred, as});
  return largestGap(led, barred, as);
}

const farthestFirst = (a: Led, b: Led): number => beyondMedian(b) - beyondMedian(a) || b.gap - a.gap;
const isZeroAsMedian = ({gap, median}: Led): boolean => gap === 100 && median?.gap === 100;
/** Whether it can be said of a branch that it is not far behind: it has a benchmark, or leaves nobody out. */
const isHeld = (one: Led): boolean => one.gap === 0 || ((one.median?.isBenchmark ?? false) && !isOpen(one));
const nearOf = (led: readonly Led[]) => led.map(({name, gap}) => ({branch: name, gap}));
const namesOf = (led: readonly Led[]): string[] => led.map(({name}) => name);

function ledOf(area: Area, {id, name, found}: Branch, as: LocalAtlas): Led[] {
  if (!found) return [];
  return [{name, found, gap: found.gap ?? 0, median: comparableMedian(area, id, as), isSound: leads(found.observation, as)}];
}

function standsOut(
  first: Led,
  median: ComparableMedian,
  {led, barred, as}: {led: readonly Led[]; barred: readonly Led[]; as: LocalAtlas}
): LifeLead {
  const {life} = as.words.country;
  const {name: branch, found, gap} = first;
  const noted = namesOf(barred.filter((one) => farthestFirst(one, first) < 0));
  const capped = namesOf([...led, ...barred].filter((one) => one.median?.isCapped && one.gap > beyondMedian(first)));
  const near = nearOf(nearLead(first, led, beyondMedian));
  const said = {branch, gap, left: found.indicator.left[as.locale], barred: noted, capped, near};
  const beside = {by: median.by, median: median.gap, noted: median.noted};
  const medianOf = life.medianOf({branch, of: median.of, group: median.group, withNoted: median.withNoted});
  return {
    told: toldOf((when) => life.standsOut({...said, ...beside, when}), [first], as),
    note: gap === 100 ? `${life.zeroTold} ${medianOf}` : medianOf
  };
}

/** The largest gap, or the branches that share it, of those that are not a zero as with the median country; those are named as left aside. */
function largestGap(led: readonly Led[], barred: readonly Led[], as: LocalAtlas): LifeLead {
  const {life} = as.words.country;
  const own = led.filter((one) => !isZeroAsMedian(one));
  // Left aside for a zero, a branch is told after all where the largest of the others is a zero as well.
  const isOther = own.some(({gap}) => gap > 0) && own.every(({gap}) => gap < 100);
  const told = isOther ? own : led;
  const gap = Math.max(...told.map((one) => one.gap));
  const same = told.filter((one) => one.gap === gap);
  const by = led.every(isHeld) ? (led.find(({median}) => median?.isBenchmark)?.median?.by ?? null) : null;
  const wouldLead = (one: Led): boolean => (by !== null && isFar(one)) || (one.gap > gap && !isZeroAsMedian(one));
  const apart = namesOf(led.filter((one) => !told.includes(one)));
  const about = {by, apart, barred: namesOf(barred.filter(wouldLead)), gap};
  const [one] = same;
  const left = one?.found.indicator.left[as.locale] ?? "";
  const title = (when: string) =>
    one && same.length === 1
      ? life.largest({...about, branch: one.name, left, near: nearOf(nearLead(one, told, ({gap}) => gap)), when})
      : life.largestMany({...about, branches: namesOf(same), when});
  return {told: toldOf(title, same, as), ...(gap === 100 && {note: life.zeroTold})};
}

/** What is found of some branches, in their years. */
const toldOf = (title: (when: string) => string, led: readonly Led[], as: LocalAtlas): Told => ({
  title,
  when: whenOf(led, as),
  alone: whenAlone({when: spanOf(observationsOf(led), as), doubts: doubtsOf(led)}, as)
});

const observationsOf = (led: readonly Led[]) => led.map(({found}) => found.observation);

/** The doubts about any of several values, once each. */
const doubtsOf = (led: readonly Led[]): string[] => [...new Set(led.flatMap(({found}) => found.doubts))];

/** The years of several values, with the doubts about any of them. */
const whenOf = (led: readonly Led[], as: LocalAtlas): string => as.format.remarks([spanOf(observationsOf(led), as), ...doubtsOf(led)]);
