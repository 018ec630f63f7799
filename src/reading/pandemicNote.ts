import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Observation} from "../model/observation.ts";
import {isPandemicYear} from "./isPandemicYear.ts";

/** What such benefits are counted in, if anywhere. */
const indicators: readonly string[] = ["any-benefit", "children", "unemployment", "vulnerable", "poor"];

/** Units of the register that say so. */
const isOfPandemic = /covid/i;

/**
 * Beside a value of a year of the pandemic: that emergency benefits may be in it, which no source says; and how many programmes of the
 * register reached people by adapting to it. "" for other values.
 */
export function pandemicNote({indicator, period, area}: Observation, as: LocalAtlas): string {
  if (!isPandemicYear(period) || !indicators.includes(indicator) || period === null) return "";
  const adapted = new Set(
    as.schemeCounts.filter(({unit, year}) => isOfPandemic.test(unit) && isPandemicYear(year)).map(({scheme}) => scheme)
  );
  const here = as.schemes.filter((scheme) => scheme.area === area && adapted.has(scheme.id));
  return as.words.country.pandemicYear({year: period, adapted: here.length});
}
