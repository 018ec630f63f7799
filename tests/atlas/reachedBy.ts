import type {LocalAtlas} from "../../src/atlas/localAtlas.ts";
import type {Scheme} from "../../src/model/scheme.ts";

/** Whether the register says that a scheme reached somebody up to a year, and not that it had ended before. */
export const reachedBy = ({id, reached, end}: Scheme, by: number, {atlas}: LocalAtlas): boolean =>
  (end ?? by) >= by &&
  [...(reached ? [reached] : []), ...atlas.schemeCounts.filter(({scheme}) => scheme === id)].some(
    ({count, year}) => count > 0 && year !== null && year <= by
  );
