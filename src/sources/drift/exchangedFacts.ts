import {drifted, type Drifted} from "./drifted.ts";
import type {Fact} from "./fact.ts";
import type {Shared} from "./movedFacts.ts";
import {swappedFacts} from "./swappedFacts.ts";

/** Fewer values of an area than this may by chance be those of another year. */
const fewest = 3;

/** Numbers that stand where others stood: parts, areas or years exchanged, an area's numbers copied from another, years shifted. */
export function exchangedFacts(shared: readonly Shared[]): Drifted[] {
  const moved = shared.filter(({fact, was}) => fact.value !== was.value);
  if (moved.length === 0) return [];
  return drifted(
    "exchanged",
    [...swappedFacts(moved), ...areasCopied(shared), ...yearsShifted(shared, moved)],
    "each number where it stood"
  );
}

/** Areas whose numbers are those that another area had. */
function areasCopied(shared: readonly Shared[]): string[] {
  const byArea = [...Map.groupBy(shared, ({fact}) => fact.area)];
  const said = (all: readonly Fact[]) => all.map(({when, parts, value}) => JSON.stringify([when, parts, value])).join();
  const before = new Map(byArea.map(([area, all]) => [said(all.map(({was}) => was)), area]));
  return byArea.flatMap(([area, all]) => {
    if (all.length < 2 || all.every(({fact, was}) => fact.value === was.value)) return [];
    const other = before.get(said(all.map(({fact}) => fact)));
    return other === undefined || other === area ? [] : [`${area} has the values of ${other}`];
  });
}

/** Areas whose numbers, or those of one of their years, are those of the year before or after. */
function yearsShifted(shared: readonly Shared[], moved: readonly Shared[]): string[] {
  const place = ({area, parts}: Fact, when: string) => JSON.stringify([area, when, parts]);
  const before = new Map(shared.map(({was}) => [place(was, was.when), was.value]));
  return [...Map.groupBy(moved, ({fact}) => fact.area)].flatMap(([area, all]) =>
    [-1, 1].flatMap((step) => {
      const shifted = all.filter(({fact}) => fact.value === before.get(place(fact, String(Number(fact.when) + step)))).length;
      return shifted >= fewest && shifted * 2 > all.length
        ? [`${shifted} of ${all.length} moved values of ${area} are those of the year ${step < 0 ? "before" : "after"}`]
        : [];
    })
  );
}
