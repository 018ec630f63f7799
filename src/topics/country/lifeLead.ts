import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {roundFloatError} from "../../measures/roundFloatError.ts";
import type {Area} from "../../model/area.ts";
import type {DescribedValue} from "../../reading/describeValue.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import type {Branch} from "./branchOf.ts";
import {comparableMedian, type ComparableMedian} from "./comparableMedian.ts";

/** The title over the branches of a country; and of whom the median in it is, where there is one. */
export type LifeLead = {readonly title: string; readonly note?: string};

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
  if (all.length === 0) return {title: country.life.titleNone};
  if (led.length === 0) return {title: doubts.noneLeads};
  if (led.every(({gap}) => gap === 0)) return {title: led.length === all.length ? country.life.titleAllCovered : doubts.allCapped};
  if (led.length === all.length && led.every(({gap}) => gap === 100)) return {title: country.life.nobody(whenOf(led, as))};
  const [first] = led.toSorted((a, b) => beyond(b) - beyond(a) || b.gap - a.gap);
  if (first?.median && beyond(first) >= standsOutFrom) return standsOut(first, first.median, as);
  return {title: largestGap(led, as)};
}

const beyond = ({gap, median}: Led): number => (median === null ? -Infinity : roundFloatError(gap - median.gap));

function ledOf(area: Area, {id, name, found}: Branch, as: LocalAtlas): Led[] {
  if (!found || found.gap === null || !leads(found.observation, as)) return [];
  return [{name, found, gap: found.gap, median: comparableMedian(area, id, as)}];
}

function standsOut({name, found, gap}: Led, median: ComparableMedian, as: LocalAtlas): LifeLead {
  const {life} = as.words.country;
  const said = {branch: name, gap, left: found.indicator.left[as.locale], when: found.whenDoubts};
  return {
    title: life.standsOut({...said, by: median.by, median: median.gap, capped: median.isCapped}),
    note: life.medianOf({branch: name, of: median.of, group: median.group})
  };
}

/** The largest gap, or the branches that share it, of those that are not a zero as with the median country; those are named as left aside. */
function largestGap(led: readonly Led[], as: LocalAtlas): string {
  const {life} = as.words.country;
  const own = led.filter(({gap, median}) => !(gap === 100 && median?.gap === 100));
  const told = own.some(({gap}) => gap > 0) ? own : led;
  const apart = led.filter((one) => !told.includes(one)).map(({name}) => name);
  const gap = Math.max(...told.map((one) => one.gap));
  const same = told.filter((one) => one.gap === gap);
  const by = led.find(({median}) => median)?.median?.by ?? null;
  const [one] = same;
  if (!one || same.length > 1) return life.largestMany({branches: same.map(({name}) => name), gap, by, apart, when: whenOf(same, as)});
  return life.largest({branch: one.name, gap, left: one.found.indicator.left[as.locale], by, apart, when: one.found.whenDoubts});
}

/** The years of several values, with the doubts about any of them, once each. */
function whenOf(led: readonly Led[], as: LocalAtlas): string {
  const observations = led.map(({found}) => found.observation);
  return as.format.remarks([spanOf(observations, as), ...new Set(led.flatMap(({found}) => found.doubts))]);
}
