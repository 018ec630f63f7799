import type {Language} from "../../atlas/language.ts";
import type {PlaceName} from "../../i18n/placeName.ts";
import type {Group} from "../../model/area.ts";
import type {Told} from "../../reading/finding.ts";
import {yearRange} from "../../reading/yearRange.ts";
import {behindSectors, isGivenSector, mayLeadSector, type SectorFigure} from "./sectorsBase.ts";

/** A part of a group with the workers counted in it. */
export type Counted = {
  readonly place: PlaceName;
  readonly members: readonly string[];
  readonly figures: readonly SectorFigure[];
  readonly people: number;
};

/** Where most are counted, or where alone anybody is, if enough stands behind it to be told first; with the years of its own rates. */
export function squaresTitle(counted: readonly Counted[], group: Group, {words, format}: Language): Told | string {
  const say = words.sectors.squares;
  const [most] = counted;
  if (!most) return say.titleNone;
  const isFirm = most.figures.every(({total}) => !isGivenSector(total) || mayLeadSector(total));
  const known = behindSectors(most.figures.map(({total}) => total));
  // "95% or more" is not said of 94.6%.
  const least = known && {...known, share: Math.floor(known.share)};
  if (!isFirm) return words.computed.weakBesideTitle;
  const years = yearRange(most.figures.flatMap(({total}) => (isGivenSector(total) ? [...total.periodRange] : [])));
  const isWhole = group.members.every((area) => most.members.includes(area));
  const tell = counted.length > 1 ? say.title : isWhole ? say.titleWhole : say.titleOnly;
  return {title: (when) => tell({...most, known: least, when}), when: format.years(years)};
}
