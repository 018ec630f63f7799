import {isWhole} from "../../whole.ts";

/** `npm test` tries one of every so many kinds; `npm run test:whole` all. */
const stride = 5;

/** The kinds that a run tries. */
export const sampled = <T>(some: readonly T[], oneOf = isWhole ? 1 : stride): T[] => some.filter((_, index) => index % oneOf === 0);

/** Those of the fast run, whichever run it is. */
export const fewSampled = <T>(some: readonly T[]): T[] => sampled(some, stride);
