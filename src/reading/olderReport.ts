import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Observation} from "../model/observation.ts";
import type {Standing} from "../atlas/atlas.ts";
import type {Reader} from "../atlas/reader.ts";

/** "only in an older report, 4.9% (report 2020-22)". */
export const olderText = (o: Observation, {indicator}: Standing, {words, format}: Reader): string =>
  words.map.older(format.value(o.value, indicator.unit), words.value.report(o.edition));

/** Names the countries that stand in an older report alone, each with its value and report; undefined for none. */
export function olderNote({older, indicator}: Standing, as: LocalAtlas): string | undefined {
  if (older.length === 0) return undefined;
  const named = older.map((o) => {
    const name = as.name(o.area);
    return `${name} ${as.format.value(o.value, indicator.unit)} (${as.words.value.report(o.edition)})`;
  });
  return as.words.map.olderNote(as.format.list(named));
}
