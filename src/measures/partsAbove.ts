import {roundFloatError} from "./roundFloatError.ts";

/** The sum of the parts where it lies above their total by more than `rounding`; null where it does not, or where there is nothing to add. */
export function partsAbove(total: number, parts: readonly number[], {rounding}: {rounding: number}): number | null {
  const sum = roundFloatError(parts.reduce((all, part) => all + part, 0));
  return parts.length > 0 && roundFloatError(sum - total) > rounding ? sum : null;
}
