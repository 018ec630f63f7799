import {driftedFacts, type Drifted} from "./drifted.ts";
import {sayFact, type Fact} from "./fact.ts";
import {isFactor} from "./isFactor.ts";
import type {Measure} from "./measures.ts";

/** Numbers that were not there, far from the standing number of the same series whose year is nearest: what is new is compared with nothing else. */
export function leaptFacts(was: readonly Fact[], is: readonly Fact[], {isLeap}: Measure): Drifted[] {
  const there = new Set(was.map(({key}) => key));
  const fresh = is.filter(({key, when}) => when !== "" && !there.has(key));
  if (fresh.length === 0) return [];
  const standing = Map.groupBy(was, seriesOf);
  const leapt = fresh.flatMap((fact) => {
    const other = nearest(fact, standing.get(seriesOf(fact)) ?? []);
    if (other === undefined || !(isFactor(other.value, fact.value) || isLeap(other.value, fact.value))) return [];
    return [{fact, says: `${sayFact(fact)} is ${fact.value}, and ${other.when} was ${other.value}`}];
  });
  return driftedFacts("leaps", leapt, "new values near those of the years beside them");
}

const seriesOf = ({area, parts}: Fact): string => JSON.stringify([area, parts]);

/** The first year of "2024", "2023-24" or "2024-Q2". */
const yearOf = ({when}: Fact): number => Number.parseInt(when, 10);

function nearest(fact: Fact, series: readonly Fact[]): Fact | undefined {
  const distance = (other: Fact): number => Math.abs(yearOf(other) - yearOf(fact));
  return series.reduce<Fact | undefined>((best, one) => (best === undefined || distance(one) < distance(best) ? one : best), undefined);
}
