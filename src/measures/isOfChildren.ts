import type {Indicator} from "../model/indicator.ts";

/** Whether the two sexes of an indicator are those of children, who are neither women nor men. */
export const isOfChildren = ({denominator}: Pick<Indicator, "denominator">): boolean => denominator === "children";
