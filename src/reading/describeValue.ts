import {leads} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {headlineBreakdown} from "../measures/headlineBreakdown.ts";
import {isOld, latest, oldAfterYears, withBreakdown} from "../measures/latest.ts";
import {leftOut, type LeftOut} from "../measures/leftOut.ts";
import type {Area} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {annotationsAbout, isAtCap} from "./annotationsFor.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {annotationsOf, formatValue, type FormattedValue} from "./formattedValue.ts";

/** A value made ready to be read: with its year, its doubts and its gap, in a language. */
export type DescribedValue = FormattedValue & {
  readonly observation: Observation;
  readonly indicator: Indicator;
  /** Null at the cap too. */
  readonly left: LeftOut | null;
};

/** Reads an observation aloud for a reader. */
export function describeValue(observation: Observation, indicator: Indicator, as: LocalAtlas): DescribedValue {
  const isCapped = isAtCap(observation, as);
  const isRoundedZero = indicator.unit === "percentOfGdp" && observation.value === 0;
  const beside = {
    usual: as.snapshot(indicator.id).usual,
    notes: annotationsAbout(observation, as),
    isCapped,
    mark: isRoundedZero ? as.words.value.roundedZero : remarkOf(observation, as)
  };
  return {
    ...formatValue(observation, indicator, beside, as),
    observation,
    indicator,
    left: isCapped ? null : leftOut(observation, {indicator, area: areaOf(observation, as), populations: as.populationIndex})
  };
}

/** What a note says in a word of all values that it is about: it travels with each into sentences, which leave notes behind. */
const remarkOf = (o: Observation, as: LocalAtlas): string =>
  annotationsOf(o, as.annotations).flatMap(({remark}) => (remark && remark !== o.remark ? [as.words.remarks[remark]] : []))[0] ?? "";

/** The latest headline value of an area, read; null where none is published. */
export function latestValue(areaId: string, indicatorId: string, as: LocalAtlas): DescribedValue | null {
  const snapshot = as.snapshot(indicatorId);
  const found = snapshot.latest.get(areaId);
  return found ? describeValue(found, snapshot.indicator, as) : null;
}

/** Where the newest value may not lead, a value of so many years before stands in for it; an older one would tell of another time. */
const standsInFor = 1;

/**
 * The headline value of an area that may lead, read: the newest; where that may not, one that is at most a year older and not old.
 * Null where neither is there.
 */
export function leadingValue(areaId: string, indicatorId: string, as: LocalAtlas): DescribedValue | null {
  const {indicator, byArea, latest: newestOf, usual} = as.snapshot(indicatorId);
  const newest = newestOf.get(areaId);
  if (newest && leads(newest, as)) return describeValue(newest, indicator, as);
  const series = withBreakdown(byArea.get(areaId) ?? [], {breakdown: headlineBreakdown(indicator)});
  const found = latest(series.filter((o) => leads(o, as)));
  if (!newest?.period || !found?.period || newest.period - found.period > standsInFor) return null;
  return isOld(found, {usual, olderThan: oldAfterYears}) ? null : describeValue(found, indicator, as);
}

/** The newest headline value of an area where it may not lead and no other may for it; null where one leads or none is published. */
export function doubtedValue(areaId: string, indicatorId: string, as: LocalAtlas): DescribedValue | null {
  return leadingValue(areaId, indicatorId, as) ? null : latestValue(areaId, indicatorId, as);
}

function areaOf(o: Observation, atlas: Atlas): Area {
  const area = atlas.areas.get(o.area);
  if (!area) throw new Error(`there is no area ${o.area} in the model`);
  return area;
}
