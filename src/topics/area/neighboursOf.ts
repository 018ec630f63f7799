import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Area} from "../../model/area.ts";
import {areaDrawings, type AreaChart} from "./areaDrawings.ts";
import {areaId} from "../../drawing/areaId.ts";

const offered = 4;

/** Areas near this one whose chart of this kind has something to show: its sub-region's countries, or groups of its kind; the world in any case. */
export function neighboursOf(chart: AreaChart, area: Area, as: LocalAtlas): {id: string; name: string}[] {
  const near =
    area.kind === "country"
      ? as.pages.filter(({id, subregion}) => id !== area.id && subregion === area.subregion)
      : as.memberGroups.filter(({id, groupKind}) => id !== area.id && groupKind === area.groupKind);
  const found: Area[] = [];
  for (const one of [...near, as.group("world")]) {
    if (found.length === offered) break;
    if (!found.includes(one) && areaDrawings[chart].of(one, as).draw) found.push(one);
  }
  return found.map((one) => ({id: areaId(one), name: one.name[as.locale]}));
}
