import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Observation} from "../model/observation.ts";
import {isPandemicYear} from "./isPandemicYear.ts";

/**
 * How many of the household surveys behind some values are of years of the pandemic, when emergency programmes reached many; "" where none
 * is. It stands beneath every figure of such surveys; values of other kinds count nothing.
 */
export function pandemicSurveys(values: readonly Observation[], as: LocalAtlas): string {
  const ofProgrammes = values.filter(({indicator}) => as.indicator(indicator).family === "survey");
  const surveys = new Map(ofProgrammes.map(({area, period}) => [`${area}/${period}`, period]));
  const years = [...surveys.values()].flatMap((period) => (period !== null && isPandemicYear(period) ? [period] : []));
  if (years.length === 0) return "";
  const named = [...new Set(years)].toSorted((a, b) => a - b);
  return as.words.townAndCountry.pandemic({count: years.length, of: surveys.size, years: named});
}
