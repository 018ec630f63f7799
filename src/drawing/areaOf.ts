import type {Area} from "../model/area.ts";
import type {Atlas} from "../atlas/atlas.ts";

/** The area of an id in an address. Throws where the model has none: addresses are made from the model alone. */
export function areaOf(id: string, atlas: Atlas): Area {
  const area = atlas.areas.get(id) ?? atlas.areas.get(id.toUpperCase());
  if (!area) throw new Error(`there is no area ${id} in the model`);
  return area;
}
