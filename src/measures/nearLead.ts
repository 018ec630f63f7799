import {roundFloatError} from "./roundFloatError.ts";

/** So many points behind what leads, and it is told beside it: so small a difference tells nothing of which is first. */
const nearWithin = 1;

/** What lies within one point behind the first of some things, by what they are ordered by; the first itself does not. */
export const nearLead = <T>(first: T, others: readonly T[], by: (one: T) => number): T[] =>
  others.filter((one) => one !== first && roundFloatError(by(first) - by(one)) <= nearWithin).toSorted((a, b) => by(b) - by(a));
