import type {Atlas} from "../atlas/atlas.ts";
import {schemesHeld} from "../atlas/schemesHeld.ts";
import type {Scheme} from "../model/scheme.ts";
import type {SchemeCount} from "../model/schemeCount.ts";

/** The count by which a list tells how many a scheme reached: that of its own row, else the newest; with the document it stands in. */
export function newestReached(scheme: Scheme, atlas: Atlas): SchemeCount | undefined {
  const counts = schemesHeld(atlas).counts.get(scheme.id) ?? [];
  const {reached} = scheme;
  const own = reached && counts.find(({count, unit, year}) => count === reached.count && unit === reached.unit && year === reached.year);
  return own ?? counts.findLast(({year}) => year !== null) ?? counts.at(-1);
}
