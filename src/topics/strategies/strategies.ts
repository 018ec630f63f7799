import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import {latestValue} from "../../reading/describeValue.ts";
import {yearRange} from "../../reading/yearRange.ts";
import {behindMedian, programmeIds, spreadOf, surveyIds, valuesIn, widestFirst, wholeOf} from "./strategiesBase.ts";
import {contributorsOf} from "./strategiesContributors.ts";

export type StrategiesView = {
  readonly headline: string;
  readonly standfirst: string;
};

/** "How does each part of the world cover people?", for the world or for one group of countries. */
export function strategies(group: Group, as: LocalAtlas): StrategiesView {
  return {
    headline: surveyHeadline(group, as) ?? contributorsHeadline(group, as),
    standfirst: standfirstOf(group, as)
  };
}

/** What surveys find in the median country, the widest programme first; null where there is no survey. */
function surveyHeadline(group: Group, as: LocalAtlas): string | null {
  const whole = wholeOf(group, as);
  const found = programmeIds.flatMap((id) => {
    const values = valuesIn(whole, id, as);
    const spread = spreadOf(whole, values, as);
    return spread ? [{id, spread, years: behindMedian(values, as).flatMap(({period}) => period ?? [])}] : [];
  });
  if (found.length === 0) return null;
  const told = widestFirst(found);
  if (told.length === 0) return as.words.computed.fewCountriesTitle;
  const reaches = told.map(({id, spread, middle}) => ({programme: id, value: middle, count: spread.medianOf}));
  return as.words.strategies.headline({reaches, years: yearRange(told.flatMap(({years}) => years))});
}

function contributorsHeadline(group: Group, as: LocalAtlas): string {
  const say = as.words.strategies;
  const found = contributorsOf(group, as);
  if (!found) return say.noHeadline;
  return found.count === null ? say.headlineContributors(found) : say.headlineContributorsMedian(found);
}

function standfirstOf(group: Group, as: LocalAtlas): string {
  const say = as.words.strategies;
  const whole = wholeOf(group, as);
  const surveyed = new Set(surveyIds.flatMap((id) => valuesIn(whole, id, as).map(({area}) => area)));
  const spent = latestValue(group.id, "spending", as);
  return [
    say.surveys({count: surveyed.size, of: whole.members.length}),
    spent ? say.published({value: spent.observation.value, when: spent.whenDoubts}) : "",
    say.apart
  ]
    .filter(Boolean)
    .join(" ");
}
