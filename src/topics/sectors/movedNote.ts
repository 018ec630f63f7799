import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {placesOf} from "../../reading/placesOf.ts";
import {isMoved} from "./isMoved.ts";
import {sectorIds, sectorsBase} from "./sectorsBase.ts";

/** Which countries of a group are not counted for that; "" where all are. */
export function movedNote(members: readonly string[], as: LocalAtlas): string {
  const {rates} = sectorsBase(as);
  const moved = members.filter((area) =>
    sectorIds.some((sector) => {
      const o = rates(sector, "total").get(area);
      return o !== undefined && isMoved(o, as);
    })
  );
  return moved.length === 0 ? "" : as.words.sectors.moved({names: placesOf(moved, as)});
}
