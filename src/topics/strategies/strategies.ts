import {surveysSince} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Group} from "../../model/area.ts";
import {latestValue} from "../../reading/describeValue.ts";
import type {PageHead} from "../../reading/pageHead.ts";
import {surveyIds, valuesIn, wholeOf} from "./strategiesBase.ts";
import {surveyedRange} from "./surveyedRange.ts";
import {hasSurvey, headingProgrammes, isFew, reachOf} from "./toldProgrammes.ts";
import {contributorsOf} from "./strategiesContributors.ts";

export type StrategiesView = {
  readonly headline: string;
  readonly head: PageHead;
  readonly standfirst: string;
};

/** "How does each part of the world cover people?", for the world or for one group of countries. */
export function strategies(group: Group, as: LocalAtlas): StrategiesView {
  return {
    head: headOf(group, as),
    headline: surveyHeadline(group, as) ?? contributorsHeadline(group, as),
    standfirst: standfirstOf(group, as)
  };
}

function headOf(group: Group, as: LocalAtlas): PageHead {
  const {heads} = as.words;
  const whole = wholeOf(group, as);
  const [widest] = headingProgrammes(whole, as);
  if (widest) {
    const {when, ...reach} = reachOf(widest, as);
    return {lead: heads.programme(reach), method: heads.surveysOf({when})};
  }
  const range = surveyedRange(whole, as);
  if (range) return {lead: heads.surveyed({...range, few: isFew(whole, as)}), method: heads.surveyedOf(range)};
  if (hasSurvey(whole, as)) return {lead: heads.fewSurveys, method: ""};
  const found = contributorsOf(group, as);
  if (!found) return {lead: heads.strategiesNone, method: ""};
  const {value, when, count} = found;
  if (count === null) return {lead: heads.contributors({value}), method: heads.known({when})};
  return {lead: heads.contributorsMedian({value}), method: heads.medianOf({count, when})};
}

/** What surveys find in the median country, the widest programme first, or from where to where; null where there is no survey. */
function surveyHeadline(group: Group, as: LocalAtlas): string | null {
  const whole = wholeOf(group, as);
  if (!hasSurvey(whole, as)) return null;
  const told = headingProgrammes(whole, as);
  const range = surveyedRange(whole, as);
  if (told.length === 0 && range) return as.words.strategies.headlineSurveyed({...range, since: surveysSince()});
  if (told.length === 0) return as.words.sentence.alone(as.words.strategies.survey.titleFew({since: surveysSince()}));
  return as.words.strategies.headline({reaches: told.map((one) => reachOf(one, as))});
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
    // A value with a note is told beside it, not at the head of a page.
    spent && !spent.noted ? say.published({value: spent.observation.value, when: spent.whenDoubts}) : "",
    say.apart
  ]
    .filter(Boolean)
    .join(" ");
}
