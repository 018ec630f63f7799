import {leading} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {distribution, type Distribution} from "../../measures/distribution.ts";
import type {Group} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Observation} from "../../model/observation.ts";
import {latestValue, type DescribedValue} from "../../reading/describeValue.ts";

/** A sub-region with the spread of its countries. */
export type SpreadOf = Distribution & {readonly area: Group; readonly average: DescribedValue | null};

/** Every sub-region with all its countries, and the median of those that may lead. */
export function shownSpreads({indicator, countries}: IndicatorSnapshot, as: LocalAtlas): SpreadOf[] {
  const sound = new Map(spreadsOf(indicator, leading(countries, as), as).map((spread) => [spread.group, spread.median]));
  return spreadsOf(indicator, countries, as).map((spread) => ({...spread, median: sound.get(spread.group) ?? null}));
}

/** The spread of some values in every sub-region that has any. */
export function spreadsOf(indicator: Indicator, countries: readonly Observation[], as: LocalAtlas): SpreadOf[] {
  const ids = [...new Set(as.countries.flatMap(({subregion}) => subregion ?? []))];
  const groups = ids.map((id) => as.group(id)).sort((a, b) => as.byName(a.name[as.locale], b.name[as.locale]));
  return distribution(countries, {groups, states: as.states}).map((spread) => {
    const area = as.group(spread.group);
    return {...spread, area, average: latestValue(area.id, indicator.id, as)};
  });
}
