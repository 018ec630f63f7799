import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {LeftOut} from "../measures/leftOut.ts";

/** Of how many people, in how many countries and areas, those left out of the world are counted: some areas have no head count. */
export function worldPeople({headCount}: LeftOut, as: LocalAtlas): string {
  const counted = as.group("world").members.filter((id) => [...(as.populationIndex.get(id)?.values() ?? [])].some(({total}) => total));
  return as.words.computed.worldPeople({people: headCount, areas: counted.length});
}
