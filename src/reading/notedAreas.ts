import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Observation} from "../model/observation.ts";
import {annotationsAbout} from "./annotationsFor.ts";
import {mostNames} from "./mostNames.ts";
import {pandemicSurveys} from "./pandemicSurveys.ts";
import {placesOf} from "./placesOf.ts";

/**
 * Names the areas about whose value the house has a note, and where to read it; "" where there is none. For pictures of many areas.
 * `before` is what the note says already: where titles and medians include just these, it has named them.
 */
export function notedAreas(observations: readonly Observation[], as: LocalAtlas, before = ""): string {
  const {words} = as;
  const noted = observations.filter((o) => annotationsAbout(o, as).length > 0);
  const names = placesOf(
    noted.map(({area}) => area),
    as
  );
  const indicators = [...new Set(noted.map(({indicator}) => as.indicator(indicator).name[as.locale]))];
  if (names.length > mostNames) return words.doubts.manyNoted({count: names.length, indicators});
  if (names.length > 0 && before.includes(words.doubts.countedNoted({names}))) return words.doubts.whereNoted({indicators});
  return names.length > 0 ? words.indicator.noted({areas: names, indicators}) : "";
}

/**
 * The note of a figure of many areas: how many of its surveys are of years of the pandemic, and the names of those about whose value there
 * is one; undefined where there is none of these.
 */
export const noteWithAreas = (note: string | undefined, observations: readonly Observation[], as: LocalAtlas): string | undefined =>
  [pandemicSurveys(observations, as), note ?? "", notedAreas(observations, as, note)].filter(Boolean).join(" ") || undefined;
