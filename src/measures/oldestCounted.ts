import type {Indicator} from "../model/indicator.ts";

/** Surveys of more than so many years before the year of a computed figure do not count in it. */
const surveyYears = 10;

/**
 * How many years older than a computed figure a value in it may be; null for any age. Household surveys and labour force surveys are
 * held of many years: one old survey of a large country would tell of another time under the name of today.
 */
export const oldestCounted = ({family}: Pick<Indicator, "family">): number | null =>
  family === "survey" || family === "informality" ? surveyYears : null;

/** The tighter of two limits of age. */
export const tighter = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.min(one, other);
