import type {Country} from "./area.ts";
import type {Indicator} from "./indicator.ts";
import type {Observation} from "./observation.ts";

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
