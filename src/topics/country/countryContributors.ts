import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {latestReading} from "../../reading/reading.ts";

/** A sentence on those who contribute to a pension scheme, another family of figures; "" where there is none. */
export function countryContributors(country: Country, as: LocalAtlas): string {
  const found = latestReading(country.id, "pension-contributors", as);
  return found ? as.words.country.programmes.contributors({share: found.observation.value, when: found.when}) : "";
}
