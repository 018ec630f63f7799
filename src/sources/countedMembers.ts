import type {Country, Group} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";

/**
 * The countries and areas that count, chosen once for every page and file: members of the United Nations, and areas with a figure on
 * any indicator that has a page. Most others of the code list are uninhabited, or are part of their country in all statistics.
 */
export function countedIds(
  countries: readonly Country[],
  {observations, indicators}: {observations: Iterable<Observation>; indicators: readonly Indicator[]}
): ReadonlySet<string> {
  const listed = new Set(indicators.filter((indicator) => indicator.listed).map(({id}) => id));
  const counted = new Set(countries.filter(({unMember}) => unMember).map(({id}) => id));
  for (const {indicator, area} of observations) if (listed.has(indicator)) counted.add(area);
  return counted;
}

/** Groups whose members are those that count; the others of their definition stand apart. */
export const countedMembers = (groups: readonly Group[], counted: ReadonlySet<string>): Group[] =>
  groups.map((group) => ({
    ...group,
    members: group.members.filter((id) => counted.has(id)),
    uncounted: group.members.filter((id) => !counted.has(id))
  }));
