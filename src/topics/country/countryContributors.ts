import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {isAtCap} from "../../reading/annotationsFor.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {sourcesText} from "../../i18n/sourcesText.ts";
import {latestValue} from "../../reading/describeValue.ts";

type Contributors = {readonly sentence: string; readonly indicator: string; readonly source: string};

/** Those who contribute to a pension scheme, another family of figures: a sentence with its source; null where there is none. */
export function countryContributors(country: Country, as: LocalAtlas): Contributors | null {
  const found = latestValue(country.id, "pension-contributors", as);
  if (!found) return null;
  const {observation, indicator, when} = found;
  return {
    sentence: as.words.country.programmes.contributors({
      share: observation.value,
      when: as.format.remarks([when, ...(isAtCap(observation, as) ? [as.words.doubts.mark] : [])])
    }),
    indicator: indicator.name[as.locale],
    source: sourcesText(sourceLines([indicator], as), as.locale)
  };
}
