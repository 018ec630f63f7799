import type {YearRange} from "../i18n/format.ts";

/** The first and the last of some years; of none there is no range, so ask first. */
export const yearRange = (years: readonly number[]): YearRange => ({first: Math.min(...years), last: Math.max(...years)});
