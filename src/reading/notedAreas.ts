import type {Observation} from "../model/observation.ts";
import {annotationsAbout} from "./annotationsFor.ts";
import type {Atlas} from "../atlas/atlas.ts";
import type {Reader} from "../atlas/reader.ts";

/** Names the areas about whose value the house has a note, and where to read it; "" where there is none. For pictures of many areas. */
export function notedAreas(observations: readonly Observation[], atlas: Atlas, reader: Reader): string {
  const {words, format, locale} = reader;
  const noted = new Set(observations.filter((o) => annotationsAbout(o, atlas, reader).length > 0).map(({area}) => area));
  const names = [...noted].map((area) => atlas.areas.get(area)?.name[locale] ?? area).sort(format.compare);
  return names.length > 0 ? words.indicator.noted(format.list(names)) : "";
}

/** The note of a figure of many areas, with the names of those about whose value there is one; undefined where there is neither. */
export const noteWithAreas = (
  note: string | undefined,
  observations: readonly Observation[],
  atlas: Atlas,
  reader: Reader
): string | undefined => [note ?? "", notedAreas(observations, atlas, reader)].filter(Boolean).join(" ") || undefined;
