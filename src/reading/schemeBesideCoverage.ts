import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Scheme, SchemeBranch} from "../model/scheme.ts";
import {describeValue} from "./describeValue.ts";
import {newestReached} from "./newestReached.ts";

/** The indicator of coverage that is of a branch of the register. */
const indicatorOf: Readonly<Partial<Record<SchemeBranch, string>>> = {
  "family-child": "children",
  maternity: "maternity",
  unemployment: "unemployment",
  "employment-injury": "work-injury",
  invalidity: "disability",
  "old-age": "old-age"
};

/**
 * What sets a scheme at odds with the coverage of its branches that stands beside it: the scheme began later than the figure is of, which it
 * cannot be in; or coverage is published as 0, though the register has a number that it reached by then. Nothing for most.
 */
export function schemeBesideCoverage(scheme: Scheme, as: LocalAtlas): string[] {
  const {area, start} = scheme;
  if (area === null) return [];
  const reached = newestReached(scheme, as);
  return scheme.branches.flatMap((branch) => {
    const id = indicatorOf[branch];
    const found = id === undefined ? undefined : as.snapshot(id).latest.get(area);
    if (id === undefined || !found || found.period === null) return [];
    const indicator = as.indicator(id);
    const about = {branch: indicator.name[as.locale], when: describeValue(found, indicator, as).when};
    const {younger, atZero} = as.words.schemes.country;
    if (start !== null && start > found.period) return [younger({...about, start})];
    return found.value === 0 && reached !== undefined && reached.count > 0 ? [atZero(about)] : [];
  });
}
