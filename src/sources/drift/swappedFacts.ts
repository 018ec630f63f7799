import {sayFact, type Fact} from "./fact.ts";
import type {Shared} from "./movedFacts.ts";

/** Numbers that changed places among those that moved: of two parts of an area (its women and men), of two areas, or of the years of a series. */
export function swappedFacts(moved: readonly Shared[]): string[] {
  const dimensions = new Set(moved.flatMap(({fact}) => Object.keys(fact.parts)));
  const byPart = [...dimensions].flatMap((dimension) =>
    swaps(moved, {
      side: ({area, parts}) => [area, parts[dimension]].join(" ").trim(),
      place: ({area, when, parts}) => JSON.stringify([area, when, {...parts, [dimension]: ""}])
    })
  );
  const byArea = swaps(moved, {side: ({area}) => area, place: ({when, parts}) => JSON.stringify([when, parts])});
  return [...byPart, ...byArea, ...yearsMixed(moved)];
}

type Manner = {
  /** What changes places. */
  readonly side: (fact: Fact) => string;
  /** Where the numbers of both sides stand beside each other. */
  readonly place: (fact: Fact) => string;
};

/** Two sides of which each has the numbers of the other in most places that moved. One such place may be chance where many have moved. */
function swaps(moved: readonly Shared[], {side, place}: Manner): string[] {
  const amounts = new Map<string, number>();
  for (const {fact} of moved) amounts.set(side(fact), (amounts.get(side(fact)) ?? 0) + 1);
  const pairs = Map.groupBy(
    [...Map.groupBy(moved, ({fact}) => place(fact)).values()].flatMap(pairsIn).map((pair) => pair.map(({fact}) => side(fact)).sort()),
    (sides) => sides.join(" and ")
  );
  return [...pairs].flatMap(([said, [sides, ...more]]) => {
    const [count, [one, other]] = [1 + more.length, sides as [string, string]];
    return one !== other && count * 4 > amounts.get(one)! + amounts.get(other)!
      ? [`${said} ${count === 1 ? "once" : `in ${count} places`}`]
      : [];
  });
}

/** Pairs of numbers that each stand where the other stood. */
function pairsIn(alike: readonly Shared[]): (readonly [Shared, Shared])[] {
  const before = new Map(alike.map((one) => [one.was.value, one]));
  return alike.flatMap((one) => {
    const other = before.get(one.fact.value);
    return other !== undefined && one.was.value === other.fact.value && one.was.value < other.was.value ? [[one, other] as const] : [];
  });
}

/** Series whose moved numbers are the same as before, in other years: turned round, or two of them exchanged. */
function yearsMixed(moved: readonly Shared[]): string[] {
  const series = Map.groupBy(moved, ({fact: {area, parts}}) => JSON.stringify([area, parts]));
  const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b).join();
  return [...series.values()].flatMap((all) => {
    const isSame = all.length > 1 && sorted(all.map(({was}) => was.value)) === sorted(all.map(({fact}) => fact.value));
    return isSame ? [`${sayFact(all[0]!.fact)} and ${all.length - 1} more, the same in another order of years`] : [];
  });
}
