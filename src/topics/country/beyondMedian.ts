import {roundFloatError} from "../../measures/roundFloatError.ts";

/** The gap of a country in a branch, and the median gap of comparable countries. */
type Beside = {readonly gap: number; readonly median: {readonly isBenchmark: boolean; readonly gap: number; readonly most: number} | null};

/** So many points beyond the median of comparable countries, whose values are of differing years, and a gap stands out. */
export const standsOutFrom = 10;

/** How many points a gap lies beyond the median, taken with or without the values that carry a note, whichever is nearer. */
export const beyondMedian = ({gap, median}: Beside): number => (median?.isBenchmark ? roundFloatError(gap - median.most) : -Infinity);

/** Whether that is far. */
export const isFar = (one: Beside): boolean => beyondMedian(one) >= standsOutFrom;

/** Whether it is far from the median without those values alone: then neither that it is far can be said, nor that it is not. */
export const isOpen = (one: Beside): boolean =>
  !isFar(one) && one.median !== null && roundFloatError(one.gap - one.median.gap) >= standsOutFrom;
