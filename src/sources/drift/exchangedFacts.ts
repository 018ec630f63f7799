import {drifted, type Drifted} from "./drifted.ts";
import type {Fact} from "./fact.ts";
import type {Shared} from "./movedFacts.ts";

/** A pattern among fewer values than this may be chance. */
const fewest = 5;

/** Numbers that stand where others stood: two parts exchanged (women and men), two areas, or years shifted. */
export function exchangedFacts(shared: readonly Shared[]): Drifted[] {
  if (shared.every(({fact, was}) => fact.value === was.value)) return [];
  return drifted(
    "exchanged",
    [...partsExchanged(shared), ...areasExchanged(shared), ...yearsShifted(shared)],
    "each number where it stood"
  );
}

/** For each dimension, its numbers by all else that they are about. */
function partsExchanged(shared: readonly Shared[]): string[] {
  const dimensions = Object.keys(shared[0]?.fact.parts ?? {});
  return dimensions.flatMap((dimension) => {
    const codes = [...new Set(shared.map(({fact}) => fact.parts[dimension]!))];
    if (codes.length < 2) return [];
    const rest = ({area, when, parts}: Fact) => JSON.stringify([area, when, {...parts, [dimension]: ""}]);
    const groups = [...Map.groupBy(shared, ({fact}) => rest(fact)).values()].map(
      (all) => new Map(all.map((one) => [one.fact.parts[dimension]!, one]))
    );
    const pairs = codes.flatMap((one, index) => codes.slice(index + 1).map((other) => [one, other] as const));
    return pairs.flatMap(([one, other]) => {
      const both = groups.flatMap((group) => {
        const [a, b] = [group.get(one), group.get(other)];
        return a && b && a.was.value !== b.was.value ? [{a, b}] : [];
      });
      const exchanged = both.filter(({a, b}) => a.fact.value === b.was.value && b.fact.value === a.was.value);
      return exchanged.length >= fewest && exchanged.length * 2 > both.length
        ? [`${one} and ${other} in ${exchanged.length} of ${both.length} places`]
        : [];
    });
  });
}

/** Areas whose numbers are those that another area had. */
function areasExchanged(shared: readonly Shared[]): string[] {
  const byArea = [...Map.groupBy(shared, ({fact}) => fact.area)];
  const said = (all: readonly Fact[]) => all.map(({when, parts, value}) => JSON.stringify([when, parts, value])).join();
  const before = new Map(byArea.map(([area, all]) => [said(all.map(({was}) => was)), area]));
  return byArea.flatMap(([area, all]) => {
    if (all.length < 2 || all.every(({fact, was}) => fact.value === was.value)) return [];
    const other = before.get(said(all.map(({fact}) => fact)));
    return other === undefined || other === area ? [] : [`${area} has the values of ${other}`];
  });
}

function yearsShifted(shared: readonly Shared[]): string[] {
  const place = ({area, parts}: Fact, when: string) => JSON.stringify([area, when, parts]);
  const before = new Map(shared.map(({was}) => [place(was, was.when), was.value]));
  return [-1, 1].flatMap((step) => {
    const both = shared.flatMap(({fact, was}) => {
      const other = before.get(place(fact, String(Number(fact.when) + step)));
      return other === undefined || other === was.value ? [] : [fact.value === other];
    });
    const shifted = both.filter((is) => is).length;
    return shifted >= fewest && shifted * 2 > both.length
      ? [`${shifted} of ${both.length} values are those of the year ${step < 0 ? "before" : "after"}`]
      : [];
  });
}
