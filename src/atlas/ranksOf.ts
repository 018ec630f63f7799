import {ranking, type Rank} from "../measures/rank.ts";
import type {Atlas} from "./atlas.ts";
import {countedOnce} from "./leads.ts";
import {perAtlas} from "./perAtlas.ts";

const held = perAtlas(() => new Map<string, ReadonlyMap<string, Rank>>());

/** The rank of each country by its latest value of an indicator; a copy of another area's value has none, as it is not counted. */
export function ranksOf(indicatorId: string, atlas: Atlas): ReadonlyMap<string, Rank> {
  const cache = held(atlas);
  const known = cache.get(indicatorId);
  if (known) return known;
  const {indicator, countries} = atlas.snapshot(indicatorId);
  const ranks = ranking(countedOnce(countries, atlas), indicator);
  cache.set(indicatorId, ranks);
  return ranks;
}
