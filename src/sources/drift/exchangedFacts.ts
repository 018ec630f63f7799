import {drifted, type Drifted} from "./drifted.ts";
import type {Fact} from "./fact.ts";
import type {Shared} from "./movedFacts.ts";
import {soundSuspects, type Suspect} from "./suspect.ts";
import {swappedFacts} from "./swappedFacts.ts";

/** Fewer values of an area than this may by chance be those of another year. */
const fewest = 3;
/** And fewer of a whole table than this. */
const fewestOfAll = 5;

/** Numbers that stand where others stood: parts, areas or years exchanged, an area's numbers copied from another, years shifted. */
export function exchangedFacts(shared: readonly Shared[]): Drifted[] {
  const moved = shared.filter(({fact, was}) => fact.value !== was.value);
  if (moved.length === 0) return [];
  const suspects = soundSuspects([...swappedFacts(moved), ...areasCopied(shared), ...yearsShifted(shared, moved)], moved);
  return drifted(
    "exchanged",
    suspects.map(({says}) => says),
    "each number where it stood"
  );
}

/** Areas whose numbers are those that another area had. */
function areasCopied(shared: readonly Shared[]): Suspect[] {
  const byArea = [...Map.groupBy(shared, ({fact}) => fact.area)];
  const said = (all: readonly Fact[]) => all.map(({when, parts, value}) => JSON.stringify([when, parts, value])).join();
  const before = new Map(byArea.map(([area, all]) => [said(all.map(({was}) => was)), area]));
  return byArea.flatMap(([area, all]) => {
    if (all.length < 2 || all.every(({fact, was}) => fact.value === was.value)) return [];
    const other = before.get(said(all.map(({fact}) => fact)));
    return other === undefined || other === area ? [] : [{says: `${area} has the values of ${other}`, of: all, isSure: false}];
  });
}

/** Areas whose numbers, or those of one of their years, are those of the year before or after; and a table of which most are, however short its series. */
function yearsShifted(shared: readonly Shared[], moved: readonly Shared[]): Suspect[] {
  const place = ({area, parts}: Fact, when: string) => JSON.stringify([area, when, parts]);
  const before = new Map(shared.map(({was}) => [place(was, was.when), was.value]));
  return [-1, 1].flatMap((step) => {
    const year = step < 0 ? "before" : "after";
    const other = ({fact}: Shared) => before.get(place(fact, String(Number(fact.when) + step)));
    const shiftedIn = (all: readonly Shared[]) => all.filter((one) => one.fact.value === other(one));
    const areas = [...Map.groupBy(moved, ({fact}) => fact.area)].flatMap(([area, all]) => {
      const of = shiftedIn(all);
      const says = `${of.length} of ${all.length} moved values of ${area} are those of the year ${year}`;
      return of.length >= fewest && of.length * 2 > all.length ? [{says, of, isSure: false}] : [];
    });
    const different = shared.filter((one) => ![undefined, one.was.value].includes(other(one)));
    const of = shiftedIn(different);
    const says = `${of.length} of ${different.length} values are those of the year ${year}`;
    return of.length >= fewestOfAll && of.length * 2 > different.length ? [...areas, {says, of, isSure: false}] : areas;
  });
}
