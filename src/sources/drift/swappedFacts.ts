import {sayFact, type Fact} from "./fact.ts";
import type {Shared} from "./movedFacts.ts";
import type {Suspect} from "./suspect.ts";

/** Numbers that changed places among those that moved: of two parts of an area (its women and men), of two areas, of the years of a series, or two that have nothing in common. */
export function swappedFacts(moved: readonly Shared[]): Suspect[] {
  const dimensions = new Set(moved.flatMap(({fact}) => Object.keys(fact.parts)));
  const byPart = [...dimensions].flatMap((dimension) =>
    swaps(moved, {
      side: ({area, parts}) => [area, parts[dimension]].join(" ").trim(),
      place: ({area, when, parts}) => JSON.stringify([area, when, {...parts, [dimension]: ""}])
    })
  );
  const byArea = swaps(moved, {side: ({area}) => area, place: ({when, parts}) => JSON.stringify([when, parts])});
  const sorted = [...byPart, ...byArea, ...yearsMixed(moved)];
  return [...sorted, ...swappedAnywhere(moved, new Set(sorted.flatMap(({of}) => of)))];
}

/** Two cells of which each has the number of the other, wherever they stand; unless most that moved did otherwise, for among many one such pair is chance. */
function swappedAnywhere(moved: readonly Shared[], told: ReadonlySet<Shared>): Suspect[] {
  const used = new Set<Shared>();
  const pairs = pairsIn(moved).filter((pair) => {
    const isNew = pair.every((one) => !told.has(one) && !used.has(one));
    if (isNew) for (const one of pair) used.add(one);
    return isNew;
  });
  const isMost = used.size * 2 > moved.length - told.size;
  return isMost
    ? pairs.map(([one, other]) => ({says: `${sayFact(one.fact)} and ${sayFact(other.fact)}`, of: [one, other], isSure: false}))
    : [];
}

type Manner = {
  /** What changes places. */
  readonly side: (fact: Fact) => string;
  /** Where the numbers of both sides stand beside each other. */
  readonly place: (fact: Fact) => string;
};

/** So many swaps of the same two sides are no chance, however near their numbers are. */
const sure = 3;

/** Two sides of which each has the numbers of the other in most places that moved. */
function swaps(moved: readonly Shared[], {side, place}: Manner): Suspect[] {
  const amounts = new Map<string, number>();
  for (const {fact} of moved) amounts.set(side(fact), (amounts.get(side(fact)) ?? 0) + 1);
  const pairs = [...Map.groupBy(moved, ({fact}) => place(fact)).values()].flatMap(pairsIn);
  const sidesOf = (pair: Pair) => pair.map(({fact}) => side(fact)).sort() as [string, string];
  return [...Map.groupBy(pairs, (pair) => sidesOf(pair).join(" and "))].flatMap(([said, all]) => {
    const [one, other] = sidesOf(all[0]!);
    if (one === other || all.length * 4 <= amounts.get(one)! + amounts.get(other)!) return [];
    const often = all.length === 1 ? "once" : `in ${all.length} places`;
    return [{says: `${said} ${often}`, of: all.flat(), isSure: all.length >= sure}];
  });
}

type Pair = readonly [Shared, Shared];

/** Pairs of numbers that each stand where the other stood. Where several stood at the same number, each of them may be the other. */
function pairsIn(alike: readonly Shared[]): Pair[] {
  const before = Map.groupBy(alike, ({was}) => was.value);
  return alike.flatMap((one) => {
    const others = one.was.value < one.fact.value ? (before.get(one.fact.value) ?? []) : [];
    return others.filter(({fact}) => fact.value === one.was.value).map((other) => [one, other] as const);
  });
}

/** Series whose moved numbers are the same as before, in other years: turned round, or two of them exchanged. */
function yearsMixed(moved: readonly Shared[]): Suspect[] {
  const series = Map.groupBy(moved, ({fact: {area, parts}}) => JSON.stringify([area, parts]));
  const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b).join();
  return [...series.values()].flatMap((all) => {
    const isSame = all.length > 1 && sorted(all.map(({was}) => was.value)) === sorted(all.map(({fact}) => fact.value));
    const says = `${sayFact(all[0]!.fact)} and ${all.length - 1} more, the same in another order of years`;
    return isSame ? [{says, of: all, isSure: false}] : [];
  });
}
