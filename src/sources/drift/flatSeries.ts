import {drifted, type Drifted} from "./drifted.ts";
import {sayFact} from "./fact.ts";
import type {Shared} from "./movedFacts.ts";

/** Fewer years than this may well be alike in a series of one who counts seldom. */
const fewest = 4;

/** What shares end at: many series stay there. */
const ends = [0, 100];

/** Series whose numbers were different from year to year and are all the same now: one of them was dragged over the others. */
export function flatSeries(shared: readonly Shared[]): Drifted[] {
  const series = Map.groupBy(shared, ({fact: {area, parts}}) => JSON.stringify([area, parts]));
  const flat = [...series.values()].filter((all) => {
    const [was, is] = [new Set(all.map((one) => one.was.value)), new Set(all.map(({fact}) => fact.value))];
    return all.length >= fewest && was.size > 1 && is.size === 1 && !ends.some((end) => is.has(end));
  });
  return drifted(
    "flat series",
    flat.map((all) => `${sayFact(all[0]!.fact)} and ${all.length - 1} more are all ${all[0]!.fact.value}`),
    "numbers that differ as they did"
  );
}
