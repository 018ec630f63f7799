import type {Observation} from "../model/observation.ts";
import {annotationsAbout} from "./annotationsFor.ts";
import type {Atlas} from "./atlas.ts";
import type {Reader} from "./reader.ts";

/** Names the areas about whose value the house has a note, and where to read it; "" where there is none. For pictures of many areas. */
export function notedAreas(observations: readonly Observation[], atlas: Atlas, reader: Reader): string {
  const {words, format, locale} = reader;
  const noted = observations.filter((o) => annotationsAbout(o, atlas, reader).length > 0);
  const names = noted.map(({area}) => atlas.areas.get(area)?.name[locale] ?? area).sort(format.compare);
  return names.length > 0 ? words.indicator.noted(format.list(names)) : "";
}
