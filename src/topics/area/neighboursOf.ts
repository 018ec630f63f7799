import type {Area} from "../../model/area.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import type {Reader} from "../../atlas/reader.ts";
import {areaDrawing, type AreaChart} from "./areaDrawing.ts";
import {areaId} from "../../drawing/areaId.ts";

const offered = 4;

/** Areas near this one whose chart of this kind has something to show: its sub-region's countries, or groups of its kind; the world in any case. */
export function neighboursOf(chart: AreaChart, area: Area, atlas: Atlas, reader: Reader): {id: string; name: string}[] {
  const near =
    area.kind === "country"
      ? atlas.pages.filter(({id, subregion}) => id !== area.id && subregion === area.subregion)
      : atlas.memberGroups.filter(({id, groupKind}) => id !== area.id && groupKind === area.groupKind);
  const found: Area[] = [];
  for (const one of [...near, atlas.group("world")]) {
    if (found.length === offered) break;
    if (!found.includes(one) && areaDrawing(chart, one, atlas, reader).draw) found.push(one);
  }
  return found.map((one) => ({id: areaId(one), name: one.name[reader.locale]}));
}
