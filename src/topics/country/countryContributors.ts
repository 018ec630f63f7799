import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {isAtCap} from "../../reading/annotationsFor.ts";
import {latestValue} from "../../reading/describeValue.ts";

/** A sentence on those who contribute to a pension scheme, another family of figures; "" where there is none. */
export function countryContributors(country: Country, as: LocalAtlas): string {
  const found = latestValue(country.id, "pension-contributors", as);
  return found
    ? as.words.country.programmes.contributors({
        share: found.observation.value,
        when: as.format.remarks([found.when, ...(isAtCap(found.observation, as) ? [as.words.doubts.mark] : [])])
      })
    : "";
}
