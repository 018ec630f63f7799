import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Law} from "../model/law.ts";
import {takenText} from "./takenText.ts";

/** The year that a list tells of, or that it says none; and where its share is taken over from coverage in fact. */
export function lawMoment(law: Law, as: LocalAtlas): string {
  return as.format.remarks([law.year === null ? as.words.law.notSaid : as.format.year(law.year), takenText(law, as)]);
}
