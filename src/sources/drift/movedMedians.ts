import {drifted, type Drifted} from "./drifted.ts";
import type {Fact} from "./fact.ts";
import type {Measure} from "./measures.ts";
import {median} from "./median.ts";

/** The median of fewer areas than this moves with each of them. */
const fewest = 5;

/** Parts whose median over the areas' latest numbers has moved. */
export function movedMedians(was: readonly Fact[], is: readonly Fact[], {isMedianMoved}: Measure): Drifted[] {
  const [before, now] = [medians(was), medians(is)];
  const moved = [...before].flatMap(([part, median]) => {
    const other = now.get(part);
    return other !== undefined && isMedianMoved(median, other) ? [`${part} was ${median}, is ${other}`] : [];
  });
  return drifted("median moved", moved, "medians near those that were there");
}

/** By what numbers are broken down by, the median of the latest number of each area. */
function medians(facts: readonly Fact[]): Map<string, number> {
  const latest = new Map<string, Map<string, Fact>>();
  for (const fact of facts) {
    const part =
      Object.entries(fact.parts)
        .filter(([, code]) => code !== "total")
        .map(([, code]) => code)
        .join(" ") || "total";
    const areas = latest.get(part) ?? new Map<string, Fact>();
    if ((areas.get(fact.area)?.when ?? "") <= fact.when) areas.set(fact.area, fact);
    latest.set(part, areas);
  }
  const parts = [...latest].filter(([, areas]) => areas.size >= fewest);
  return new Map(parts.map(([part, areas]) => [part, median([...areas.values()].map(({value}) => value))]));
}
