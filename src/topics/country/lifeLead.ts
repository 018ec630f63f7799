import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {roundFloatError} from "../../measures/roundFloatError.ts";
import type {Area} from "../../model/area.ts";
import type {DescribedValue} from "../../reading/describeValue.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import type {Branch} from "./branchOf.ts";
import {comparableMedian, type ComparableMedian} from "./comparableMedian.ts";
import {whenAlone, type Told} from "../../reading/finding.ts";

/** What is found of the branches of a country; and of whom the median in it is, where there is one. */
export type LifeLead = {readonly told: Told; readonly note?: string};

/** A branch whose value may lead, with its gap and the median gap of comparable countries. */
type Led = {readonly name: string; readonly found: DescribedValue; readonly gap: number; readonly median: ComparableMedian | null};

/** So many points beyond the median of comparable countries, and a gap stands out. */
const standsOutFrom = 5;

/**
 * What tells a country from others: the branch whose gap is farthest beyond the median country of its income group (of its region,
 * where it is in none), from five points on. Where no branch is, that is said, with the largest gap; a branch that leaves everyone
 * out there as in the median country, as unemployment does in about half of all, is not named, unless there is no other.
 * Of branches equally far, the one with the larger gap; then the first in the order of life. Values with a note do not lead.
 */
export function lifeLead(area: Area, all: readonly Branch[], as: LocalAtlas): LifeLead {
  const {doubts, country} = as.words;
  const led = all.flatMap((branch) => ledOf(area, branch, as));
  if (all.length === 0) return {told: {title: country.life.titleNone, absent: true}};
  if (led.length === 0) return {told: {title: doubts.noneLeads, absent: true}};
  if (led.every(({gap}) => gap === 0)) {
    return {told: {title: led.length === all.length ? country.life.titleAllCovered : doubts.allCapped, when: whenOf(led, as)}};
  }
  if (led.length === all.length && led.every(({gap}) => gap === 100)) return {told: toldOf(country.life.nobody, led, as)};
  const [first] = led.toSorted((a, b) => beyond(b) - beyond(a) || b.gap - a.gap);
  if (first?.median && beyond(first) >= standsOutFrom) return standsOut(first, first.median, as);
  return {told: largestGap(led, as)};
}

const beyond = ({gap, median}: Led): number => (median === null ? -Infinity : roundFloatError(gap - median.gap));

function ledOf(area: Area, {id, name, found}: Branch, as: LocalAtlas): Led[] {
  if (!found || found.gap === null || !leads(found.observation, as)) return [];
  return [{name, found, gap: found.gap, median: comparableMedian(area, id, as)}];
}

function standsOut({name, found, gap}: Led, median: ComparableMedian, as: LocalAtlas): LifeLead {
  const {life} = as.words.country;
  const said = {branch: name, gap, left: found.indicator.left[as.locale]};
  const beside = {by: median.by, median: median.gap, capped: median.isCapped};
  return {
    told: toldOf((when) => life.standsOut({...said, ...beside, when}), [{found}], as),
    note: life.medianOf({branch: name, of: median.of, group: median.group})
  };
}

/** The largest gap, or the branches that share it, of those that are not a zero as with the median country; those are named as left aside. */
function largestGap(led: readonly Led[], as: LocalAtlas): Told {
  const {life} = as.words.country;
  const own = led.filter(({gap, median}) => !(gap === 100 && median?.gap === 100));
  const told = own.some(({gap}) => gap > 0) ? own : led;
  const apart = led.filter((one) => !told.includes(one)).map(({name}) => name);
  const gap = Math.max(...told.map((one) => one.gap));
  const same = told.filter((one) => one.gap === gap);
  const by = led.find(({median}) => median)?.median?.by ?? null;
  const [one] = same;
  const branches = same.map(({name}) => name);
  if (!one || same.length > 1) return toldOf((when) => life.largestMany({branches, gap, by, apart, when}), same, as);
  const left = one.found.indicator.left[as.locale];
  return toldOf((when) => life.largest({branch: one.name, gap, left, by, apart, when}), [one], as);
}

/** What is found of some branches, in their years. */
const toldOf = (title: (when: string) => string, led: readonly Pick<Led, "found">[], as: LocalAtlas): Told => ({
  title,
  when: whenOf(led, as),
  alone: whenAlone({when: spanOf(observationsOf(led), as), doubts: doubtsOf(led)}, as)
});

const observationsOf = (led: readonly Pick<Led, "found">[]) => led.map(({found}) => found.observation);
const doubtsOf = (led: readonly Pick<Led, "found">[]): string[] => [...new Set(led.flatMap(({found}) => found.doubts))];

/** The years of several values, with the doubts about any of them, once each. */
const whenOf = (led: readonly Pick<Led, "found">[], as: LocalAtlas): string =>
  as.format.remarks([spanOf(observationsOf(led), as), ...doubtsOf(led)]);
