import {drifted, type Drifted} from "./drifted.ts";
import type {Measure} from "./measures.ts";
import {median} from "./median.ts";
import type {Shared} from "./movedFacts.ts";

/** Of an area with fewer numbers than this one does not say that it has moved as a whole. */
const fewest = 3;

/** Areas all of whose numbers moved, and by so much that one would ask if the table as a whole did: another unit, another country's row. */
export function movedAreas(shared: readonly Shared[], {isMedianMoved}: Measure): Drifted[] {
  const moved = [...Map.groupBy(shared, ({fact}) => fact.area)].flatMap(([area, all]) => {
    if (all.length < fewest || all.some(({fact, was}) => fact.value === was.value)) return [];
    const [was, is] = [median(all.map((one) => one.was.value)), median(all.map(({fact}) => fact.value))];
    return isMedianMoved(was, is) ? [`all ${all.length} values of ${area}, their median was ${was}, is ${is}`] : [];
  });
  return drifted("many values moved", moved, "areas of which some values are as they were");
}
