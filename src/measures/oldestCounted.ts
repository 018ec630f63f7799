import type {Indicator} from "../model/indicator.ts";

/** Surveys of more than so many years before the release, or before the year of a computed figure, are in no median and in no such figure. */
export const surveyYears = 10;

/** Whether the values of an indicator are of household or labour force surveys, which are years apart. */
export const isSurveyed = ({family}: Pick<Indicator, "family">): boolean => family === "survey" || family === "informality";

/**
 * How many years older than a computed figure a value in it may be; null for any age. Household surveys and labour force surveys are
 * held of many years: one old survey of a large country would tell of another time under the name of today.
 */
export const oldestCounted = (indicator: Pick<Indicator, "family">): number | null => (isSurveyed(indicator) ? surveyYears : null);

/** The tighter of two limits of age. */
export const tighter = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.min(one, other);
