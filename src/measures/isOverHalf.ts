import {printedValue} from "./printedValue.ts";

/** Whether a share is more than half as it is printed: one that reads 50.0% is neither more nor less, so counts agree with what is shown. */
export const isOverHalf = (share: number): boolean => printedValue(share) > 50;
