import type {Indicator} from "../model/indicator.ts";

/** Whether an indicator is about mothers, who have no men to stand beside. */
export const isOfMothers = ({denominator}: Pick<Indicator, "denominator">): boolean => denominator === "mothers";
