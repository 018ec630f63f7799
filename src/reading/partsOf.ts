import type {Atlas} from "../atlas/atlas.ts";
import type {Group} from "../model/area.ts";

/** The sub-regions that members of a group lie in, each with those of its members. */
export function partsOf(group: Group, atlas: Atlas): {group: Group; members: string[]}[] {
  const members = new Set(group.members);
  const ids = [...new Set(atlas.countries.filter(({id}) => members.has(id)).flatMap(({subregion}) => subregion ?? []))];
  return ids.map((id) => ({group: atlas.group(id), members: atlas.group(id).members.filter((area) => members.has(area))}));
}
