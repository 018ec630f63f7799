import type {Country} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {annotationsFor} from "../../reading/annotationsFor.ts";
import {latestReading} from "../../reading/reading.ts";
import type {Reader} from "../../atlas/reader.ts";

/** What nobody publishes about a country, in its kinds. */
export type UnknownView = {
  readonly title: string;
  /** Names of indicators without any figure. */
  readonly missing: readonly Indicator[];
  readonly notBySex: readonly Indicator[];
  /** "Disability (2014)". */
  readonly old: readonly string[];
  readonly undated: readonly string[];
  readonly annotations: readonly string[];
};

export function countryUnknown(country: Country, atlas: Atlas, reader: Reader): UnknownView {
  const {words, format, locale} = reader;
  const say = words.country.unknown;
  const has = ({id}: Indicator): boolean => atlas.standing(id).byArea.has(country.id);
  const missing = atlas.listed.filter((indicator) => !has(indicator));
  const readings = atlas.listed.flatMap(({id}) => latestReading(country.id, id, atlas, reader) ?? []);
  const bySex = ({id}: Indicator): boolean => (atlas.standing(id).byArea.get(country.id) ?? []).some((o) => o.sex === "female");
  const dated = (name: string, when: string): string => `${name} (${when})`;
  return {
    title: missing.length > 0 ? say.title(missing.length, format.count(missing.length)) : say.titleNone,
    missing,
    notBySex: atlas.listed.filter((indicator) => has(indicator) && indicator.splits.includes("sex") && !bySex(indicator)),
    old: readings.filter(({old}) => old).map(({indicator, when}) => dated(indicator.name[locale], when)),
    undated: readings
      .filter(({observation}) => observation.period === null)
      .map(({indicator, when}) => dated(indicator.name[locale], when)),
    annotations: annotationsFor(country, atlas, reader)
  };
}
