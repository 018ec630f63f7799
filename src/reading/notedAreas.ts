import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Observation} from "../model/observation.ts";
import {annotationsAbout} from "./annotationsFor.ts";
import {mostNames} from "./mostNames.ts";
import {placesOf} from "./placesOf.ts";

/** Names the areas about whose value the house has a note, and where to read it; "" where there is none. For pictures of many areas. */
export function notedAreas(observations: readonly Observation[], as: LocalAtlas): string {
  const {words} = as;
  const noted = observations.filter((o) => annotationsAbout(o, as).length > 0).map(({area}) => area);
  const names = placesOf(noted, as);
  if (names.length > mostNames) return words.doubts.manyNoted({count: names.length});
  return names.length > 0 ? words.indicator.noted(names) : "";
}

/** The note of a figure of many areas, with the names of those about whose value there is one; undefined where there is neither. */
export const noteWithAreas = (note: string | undefined, observations: readonly Observation[], as: LocalAtlas): string | undefined =>
  [note ?? "", notedAreas(observations, as)].filter(Boolean).join(" ") || undefined;
