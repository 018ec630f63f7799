import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {placeName, type PlaceName} from "../i18n/placeName.ts";

/** The name of a region of the explored map in sentences; the list of groups has most of them. */
export const regionPlace = (id: string, as: LocalAtlas): PlaceName =>
  as.areas.has(id) ? as.place(id) : placeName(as.words.explore.oceania, as.locale);
