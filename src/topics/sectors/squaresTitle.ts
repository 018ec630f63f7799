import type {Language} from "../../atlas/language.ts";
import type {PlaceName} from "../../i18n/placeName.ts";
import type {Group} from "../../model/area.ts";
import {behindSectors, isGivenSector, mayLeadSector, type SectorFigure} from "./sectorsBase.ts";

/** A part of a group with the workers counted in it. */
export type Counted = {
  readonly place: PlaceName;
  readonly members: readonly string[];
  readonly figures: readonly SectorFigure[];
  readonly people: number;
};

/** Where most are counted, or where alone anybody is, if enough stands behind it to be told first. */
export function squaresTitle(counted: readonly Counted[], group: Group, {words}: Language): string {
  const say = words.sectors.squares;
  const [most] = counted;
  if (!most) return say.titleNone;
  const isFirm = most.figures.every(({total}) => !isGivenSector(total) || mayLeadSector(total));
  const known = behindSectors(most.figures.map(({total}) => total));
  // "95% or more" is not said of 94.6%.
  const least = known && {...known, share: Math.floor(known.share)};
  if (!isFirm) return words.computed.weakBesideTitle;
  const told = {...most, known: least};
  if (counted.length > 1) return say.title(told);
  return group.members.every((area) => most.members.includes(area)) ? say.titleWhole(told) : say.titleOnly(told);
}
