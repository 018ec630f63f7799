import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {mapBox} from "../../charts/mapBox.ts";
import {widths} from "../../charts/widths.ts";
import {headedByPlace} from "../../i18n/headed.ts";
import type {PlaceName} from "../../i18n/placeName.ts";
import type {GroupKind} from "../../model/area.ts";
import {finding} from "../../reading/finding.ts";
import {rankedRows} from "../../reading/rankedRows.ts";
import {regionPlace} from "../../reading/regionPlace.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {addressOf} from "../../site/addresses.ts";
import {mapRegions} from "../../site/mapRegions.ts";
import {worldGeometry} from "../../site/worldGeometry.ts";
import {mapFigureNote} from "./indicatorMapFigure.ts";
import {mapTitle} from "./mapTitle.ts";
import {rankingTold} from "./rankingTold.ts";

/** What the map can show from near, and what it then says. */
export type ExploredRegion = {
  readonly id: string;
  readonly name: string;
  /** Where one gets to without a script: its countries in the list beneath the map, or the page of the group. */
  readonly href: string;
  /** The page of the group, where it has one. */
  readonly page: string | null;
  /** "x y width height", in units of the map; null where it is not on the map. */
  readonly box: string | null;
  /** Ids of its members in small letters, parted by blanks. */
  readonly members: string;
  readonly title: string;
  /** Both ends of its ranking, in a sentence to quote; "" where nobody has a figure. */
  readonly more: string;
  /** What is to be known of its values; "" where nobody has a figure. */
  readonly note: string;
};
/** Regions under a heading. */
export type ExploredRegions = {readonly heading: string; readonly regions: readonly ExploredRegion[]};

type Bounds = {readonly id: string; readonly members: readonly string[]; readonly kind: GroupKind | "map"};

/** Its page and its embed say the same of each map. */
const made = new WeakMap<LocalAtlas, WeakMap<IndicatorSnapshot, readonly ExploredRegions[]>>();

/** Every region that the map of an indicator can show: by continent those of the list, then groups by kind. */
export function exploredRegions(snapshot: IndicatorSnapshot, as: LocalAtlas): readonly ExploredRegions[] {
  const known = made.get(as) ?? new WeakMap<IndicatorSnapshot, readonly ExploredRegions[]>();
  made.set(as, known);
  const regions = known.get(snapshot) ?? makeRegions(snapshot, as);
  known.set(snapshot, regions);
  return regions;
}

function makeRegions(snapshot: IndicatorSnapshot, as: LocalAtlas): ExploredRegions[] {
  const regions = mapRegions(as.countries);
  const listed = new Set(regions.map(({id}) => id));
  const one = (bounds: Bounds) => regionOf(bounds, snapshot, as);
  const ofKind = (kind: GroupKind) => as.memberGroups.filter(({groupKind, id}) => groupKind === kind && !listed.has(id));
  const continents = as.memberGroups
    .filter(({groupKind}) => groupKind === "region")
    .map((continent) => {
      const parts = regions.filter(({region}) => region === continent.id).map((part) => ({...part, kind: "map" as const}));
      const whole = listed.has(continent.id) ? [] : [{...continent, kind: "region" as const}];
      return {heading: continent.name[as.locale], regions: [...whole, ...parts].map(one)};
    });
  const others = (["subregion", "income", "status", "named"] as const).map((kind) => ({
    heading: as.words.region.kinds[kind],
    regions: ofKind(kind).map((group) => one({...group, kind}))
  }));
  return [...continents, ...others].filter((group) => group.regions.length > 0);
}

function regionOf({id, members: all, kind}: Bounds, snapshot: IndicatorSnapshot, as: LocalAtlas): ExploredRegion {
  const paged = new Set(as.pages.map((page) => page.id));
  const members = all.filter((member) => paged.has(member));
  const place = regionPlace(id, as);
  // Far territories would make the rest small; they stand in the list.
  const states = members.filter((member) => as.states.has(member));
  const isRegion = ["map", "region", "subregion"].includes(kind);
  const box = mapBox(states.length > 0 ? states : members, worldGeometry(), {width: widths.fineMap, isRegion});
  const page = as.memberGroups.some((group) => group.id === id) ? addressOf(as.locale, "region", id) : null;
  return {
    id,
    name: place.name,
    href: kind === "map" ? `#${id}` : (page ?? ""),
    page,
    box: box?.join(" ") ?? null,
    members: members.join(" ").toLowerCase(),
    ...saidOf(place, new Set(members), snapshot, as)
  };
}

/** The finding of a map of some members, both ends of their ranking in a sentence to quote, and what is to be known of their values. */
function saidOf(place: PlaceName, members: ReadonlySet<string>, snapshot: IndicatorSnapshot, as: LocalAtlas) {
  const [countries, older] = [snapshot.countries, snapshot.older].map((values) => values.filter(({area}) => members.has(area)));
  const inside = {...snapshot, countries: countries ?? [], older: older ?? []};
  if (inside.countries.length === 0) return {title: as.words.explore.none({place}), more: "", note: ""};
  const sources = sourceLines([snapshot.indicator], as);
  const told = rankingTold(inside, rankedRows(inside, as), sources, as);
  return {
    title: headedByPlace(place, mapTitle(inside, as), as.locale),
    more: finding(told, {place, sources}, as).sentence,
    note: mapFigureNote(inside, as)
  };
}
