import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {CodePair} from "../../measures/codePairs.ts";
import {isPandemicYear} from "../../reading/isPandemicYear.ts";

/** How many of the surveys shown are of years of the pandemic, when emergency programmes reached many; "" where none is. */
export function pandemicSurveys(pairs: readonly CodePair[], as: LocalAtlas): string {
  const years = pairs.flatMap(({one: {period}}) => (period !== null && isPandemicYear(period) ? [period] : []));
  if (years.length === 0) return "";
  const named = [...new Set(years)].toSorted((a, b) => a - b);
  return as.words.townAndCountry.pandemic({count: years.length, of: pairs.length, years: named});
}
