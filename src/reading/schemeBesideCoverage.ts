import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {schemesHeld} from "../atlas/schemesHeld.ts";
import type {Scheme} from "../model/scheme.ts";
import {describeValue} from "./describeValue.ts";
import {indicatorsBeside} from "./indicatorsBeside.ts";

/**
 * What sets a scheme at odds with the coverage of its branches that stands beside it: the scheme began later than the figure is of, which it
 * cannot be in; or coverage is published as 0, though it had not ended and the register has a number that it reached by then. Nothing for most.
 */
export function schemeBesideCoverage(scheme: Scheme, as: LocalAtlas): string[] {
  const {area, start, end} = scheme;
  if (area === null) return [];
  const counted = (schemesHeld(as).counts.get(scheme.id) ?? []).filter(({count}) => count > 0);
  return indicatorsBeside(scheme).ids.flatMap((id) => {
    const found = as.snapshot(id).latest.get(area);
    if (!found || found.period === null) return [];
    const indicator = as.indicator(id);
    const about = {branch: indicator.name[as.locale], when: describeValue(found, indicator, as).when};
    const {younger, atZero} = as.words.schemes.country;
    if (start !== null && start > found.period) return [younger({...about, start})];
    const {period, value} = found;
    const ran = end === null || end >= period;
    return value === 0 && ran && counted.some(({year}) => year !== null && year <= period) ? [atZero(about)] : [];
  });
}
