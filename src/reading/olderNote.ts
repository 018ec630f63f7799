import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Observation} from "../model/observation.ts";
import type {IndicatorSnapshot} from "../atlas/atlas.ts";
import type {Language} from "../atlas/language.ts";

/** "only in an older report, 4.9% of GDP (report 2020-22)". */
export const olderText = ({value, edition}: Observation, {words}: Language): string => words.map.older({share: value, edition});

/** Names the countries that stand in an older report alone, each with its value and report; undefined for none. */
export function olderNote({older}: IndicatorSnapshot, as: LocalAtlas): string | undefined {
  if (older.length === 0) return undefined;
  return as.words.map.olderNote(older.map(({area, value, edition}) => ({name: as.name(area), share: value, edition})));
}
