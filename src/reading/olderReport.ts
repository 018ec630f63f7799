import type {Observation} from "../model/observation.ts";
import type {Atlas, Standing} from "../atlas/atlas.ts";
import type {Reader} from "../atlas/reader.ts";

/** "only in an older report, 4.9% (report 2020-22)". */
export const olderText = (o: Observation, {indicator}: Standing, {words, format}: Reader): string =>
  words.map.older(format.value(o.value, indicator.unit), words.value.report(o.edition));

/** Names the countries that stand in an older report alone, each with its value and report; undefined for none. */
export function olderNote({older, indicator}: Standing, atlas: Atlas, {words, format, locale}: Reader): string | undefined {
  if (older.length === 0) return undefined;
  const named = older.map((o) => {
    const name = atlas.areas.get(o.area)?.name[locale] ?? o.area;
    return `${name} ${format.value(o.value, indicator.unit)} (${words.value.report(o.edition)})`;
  });
  return words.map.olderNote(format.list(named));
}
