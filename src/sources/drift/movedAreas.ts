import {drifted, type Drifted} from "./drifted.ts";
import type {Measure} from "./measures.ts";
import {median} from "./median.ts";
import type {Shared} from "./movedFacts.ts";

/** Of an area with fewer years than this one does not say that it has moved as a whole: a survey revised moves all its numbers. */
const fewestYears = 3;
/** The parts that decide in what numbers are counted: people and shares have no median together. */
const units = ["what", "measure", "unit"];

/** Areas all of whose numbers moved, and by so much that one would ask if the table as a whole did: another unit, another country's row. */
export function movedAreas(shared: readonly Shared[], {isMedianMoved}: Measure): Drifted[] {
  const named = shared.filter(({fact}) => fact.area !== "");
  const places = Map.groupBy(named, ({fact: {area, parts}}) => [area, ...units.flatMap((unit) => parts[unit] ?? [])].join(" "));
  const moved = [...places].flatMap(([place, all]) => {
    const years = new Set(all.map(({fact}) => fact.when));
    if (years.size < fewestYears || all.some(({fact, was}) => fact.value === was.value)) return [];
    const [was, is] = [median(all.map((one) => one.was.value)), median(all.map(({fact}) => fact.value))];
    return isMedianMoved(was, is) ? [`all ${all.length} values of ${place}, their median was ${was}, is ${is}`] : [];
  });
  return drifted("area moved", moved, "areas of which some values are as they were");
}
