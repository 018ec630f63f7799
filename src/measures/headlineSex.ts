import type {Code} from "../model/dimension.ts";
import type {Indicator} from "../model/indicator.ts";

/** The sex that an indicator is headlined by: women where the denominator is mothers (no total exists), everyone elsewhere. */
export function headlineSex({denominator}: Pick<Indicator, "denominator">): Code<"sex"> {
  return denominator === "mothers" ? "female" : "total";
}
