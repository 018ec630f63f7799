import {copyOf} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Observation} from "../model/observation.ts";

/** What stands where the rank of a value would, as it is a copy of another area's; null where it is the area's own. */
export function unrankedText(o: Observation, as: LocalAtlas): string | null {
  const of = copyOf(o, as);
  return of && as.words.value.notRanked({original: as.place(of.area)});
}
