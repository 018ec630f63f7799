import type {Group} from "../../model/area.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {latestReading} from "../../reading/reading.ts";
import type {Reader} from "../../atlas/reader.ts";
import {programmeIds, spreadOf, surveyIds, valuesIn, widestFirst, wholeOf} from "./strategiesBase.ts";
import {contributorsOf} from "./strategiesContributors.ts";

export type StrategiesView = {
  readonly headline: string;
  readonly standfirst: string;
};

/** "How does each part of the world cover people?", for the world or for one group of countries. */
export function strategies(group: Group, atlas: Atlas, reader: Reader): StrategiesView {
  return {
    headline: surveyHeadline(group, atlas, reader) ?? contributorsHeadline(group, atlas, reader),
    standfirst: standfirstOf(group, atlas, reader)
  };
}

/** What surveys find in the median country, the widest programme first; null where there is no survey. */
function surveyHeadline(group: Group, atlas: Atlas, reader: Reader): string | null {
  const {words, format} = reader;
  const say = words.strategies;
  const whole = wholeOf(group, atlas, reader);
  const found = programmeIds.flatMap((id) => {
    const values = valuesIn(whole, id, atlas);
    const spread = spreadOf(whole, values);
    return spread ? [{id, spread, years: values.flatMap(({period}) => period ?? [])}] : [];
  });
  if (found.length === 0) return null;
  const told = widestFirst(found);
  const reaches = told.map(({id, spread}, i) =>
    (i === 0 ? say.reachFirst : say.reach)(say.programmes[id], format.percent(spread.median), spread.n, format.count(spread.n))
  );
  const years = told.flatMap((one) => one.years);
  return say.headline(format.list(reaches), words.indicators.years(format.year(Math.min(...years)), format.year(Math.max(...years))));
}

function contributorsHeadline(group: Group, atlas: Atlas, reader: Reader): string {
  const say = reader.words.strategies;
  const found = contributorsOf(group, atlas, reader);
  if (!found) return say.noHeadline;
  return found.count === null
    ? say.headlineContributors(found.value, found.when)
    : say.headlineContributorsMedian(found.value, found.count, found.of, found.when);
}

function standfirstOf(group: Group, atlas: Atlas, reader: Reader): string {
  const {words, format} = reader;
  const say = words.strategies;
  const whole = wholeOf(group, atlas, reader);
  const surveyed = new Set(surveyIds.flatMap((id) => valuesIn(whole, id, atlas).map(({area}) => area)));
  const spent = latestReading(group.id, "spending", atlas, reader);
  return [
    say.surveys(format.count(surveyed.size), format.count(whole.members.length)),
    spent ? say.published(spent.valueText, spent.whenDoubts) : "",
    say.apart
  ]
    .filter(Boolean)
    .join(" ");
}
