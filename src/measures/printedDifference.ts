import {printedValue} from "./printedValue.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** The first minus the second of two values as they are printed: readers subtract what stands side by side. */
export const printedDifference = (one: number, other: number): number => roundFloatError(printedValue(one) - printedValue(other));
