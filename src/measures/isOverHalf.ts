import {printedValue} from "./printedValue.ts";

const half = 50;

/** Whether a share is more than half as it is printed: one that reads 50.0% is neither more nor less, so counts agree with what is shown. */
export const isOverHalf = (share: number): boolean => printedValue(share) > half;

/** The same of less than half. */
export const isUnderHalf = (share: number): boolean => printedValue(share) < half;
