import type {Country} from "../../model/area.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {latestReading} from "../../reading/reading.ts";
import type {Reader} from "../../atlas/reader.ts";

/** A sentence on those who contribute to a pension scheme, another family of figures; "" where there is none. */
export function countryContributors(country: Country, atlas: Atlas, reader: Reader): string {
  const found = latestReading(country.id, "pension-contributors", atlas, reader);
  return found ? reader.words.country.programmes.contributors(found.valueText, found.when) : "";
}
