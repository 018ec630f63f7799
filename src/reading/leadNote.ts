import {leads} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {median} from "../measures/median.ts";
import type {Observation} from "../model/observation.ts";

/** More names than these are only counted. */
const mostNames = 6;

/**
 * Which of some values do not lead, and what the median would be with them; "" where all may. `values` are of one indicator or of several,
 * one of each area; where there are several, each is named.
 */
export function leadNote(values: readonly Observation[], as: LocalAtlas): string {
  const byIndicator = [...Map.groupBy(values, ({indicator}) => indicator)];
  const told = byIndicator.flatMap(([id, held]) => {
    const barred = held.filter((o) => !leads(o, as));
    if (barred.length === 0) return [];
    const names = barred.length > mostNames ? [] : barred.map(({area}) => as.name(area)).sort(as.format.compare);
    const withAll = median(held.map(({value}) => value));
    return [{indicator: byIndicator.length > 1 ? as.indicator(id).name[as.locale] : null, count: barred.length, names, withAll}];
  });
  return told.length > 0 ? as.words.doubts.notLeading({told}) : "";
}
