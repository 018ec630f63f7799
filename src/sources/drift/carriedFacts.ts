import {drifted, type Drifted} from "./drifted.ts";
import type {Fact} from "./fact.ts";

/** Of fewer new numbers than this one does not say that they were carried over. */
const fewest = 10;
/** From this share of new numbers on: who counts anew repeats fewer of the year before. */
const nearlyAll = 0.8;

/** Years whose new numbers are nearly all those of the year before: carried over, and not counted anew. */
export function carriedFacts(was: readonly Fact[], is: readonly Fact[]): Drifted[] {
  const there = new Set(was.map(({key}) => key));
  const place = ({area, parts}: Fact, when: string) => JSON.stringify([area, when, parts]);
  const values = new Map(is.map((fact) => [place(fact, fact.when), fact.value]));
  const pairs = is.flatMap((fact) => {
    const before = values.get(place(fact, String(Number(fact.when) - 1)));
    const isEnd = fact.value === 0 || fact.value === 100;
    return there.has(fact.key) || before === undefined || isEnd ? [] : [{when: fact.when, isSame: fact.value === before}];
  });
  const carried = [...Map.groupBy(pairs, ({when}) => when)].flatMap(([when, all]) => {
    const same = all.filter(({isSame}) => isSame).length;
    return all.length >= fewest && same >= all.length * nearlyAll
      ? [`${same} of ${all.length} new values of ${when} are those of the year before`]
      : [];
  });
  return drifted("carried over", carried, "numbers of their own year");
}
