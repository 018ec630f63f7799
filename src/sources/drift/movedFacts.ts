import {drifted, driftedFacts, type Drifted} from "./drifted.ts";
import {sayFact, type Fact} from "./fact.ts";
import {isFactor} from "./isFactor.ts";
import type {Measure} from "./measures.ts";

/** A number that both models have, and how it was. */
export type Shared = {readonly fact: Fact; readonly was: Fact};

/** Of fewer numbers than this one does not say that many have moved. */
const fewest = 10;

export function sharedFacts(was: readonly Fact[], is: readonly Fact[]): Shared[] {
  const before = new Map(was.map((fact) => [fact.key, fact]));
  return is.flatMap((fact) => {
    const earlier = before.get(fact.key);
    return earlier === undefined ? [] : [{fact, was: earlier}];
  });
}

/** Whether a number is the beginning of another: 18.91 of 18.9159. */
const isCut = (was: number, is: number): boolean => String(was).length > String(is).length && String(was).startsWith(String(is));

const sayMove = ({fact, was}: Shared) => ({fact, says: `${sayFact(fact)} was ${was.value}, is ${fact.value}`});

/** The numbers that moved: by a factor, by much, by being cut, or more than a third of them. */
export function movedFacts(shared: readonly Shared[], {isLarge}: Measure): Drifted[] {
  const moved = shared.filter(({fact, was}) => fact.value !== was.value);
  const factors = moved.filter(({fact, was}) => isFactor(was.value, fact.value));
  const large = moved.filter((one) => !factors.includes(one) && isLarge(one.was.value, one.fact.value));
  const cut = moved.length === 1 ? moved.filter(({fact, was}) => isCut(was.value, fact.value)) : [];
  const isMany = shared.length >= fewest && moved.length * 3 > shared.length;
  return [
    ...driftedFacts("factor", factors.map(sayMove), "values of the same size"),
    ...driftedFacts("large moves", large.map(sayMove), "smaller moves"),
    ...driftedFacts("number cut", cut.map(sayMove), "all its digits"),
    ...driftedFacts("many values moved", isMany ? moved.map(sayMove) : [], `two thirds of the ${shared.length} values as they were`)
  ];
}

/** Flags and remarks that the publisher no longer sets: all of a kind, or more than a tenth of many. */
export function marksGone(shared: readonly Shared[], is: readonly Fact[]): Drifted[] {
  const all = new Set(shared.flatMap(({was}) => was.marks).filter((mark) => mark !== "" && mark !== "normal"));
  const gone = [...all].flatMap((mark) => {
    const had = shared.filter(({was}) => was.marks.includes(mark));
    const lost = had.filter(({fact}) => !fact.marks.includes(mark));
    const isVanished = lost.length > 0 && !is.some(({marks}) => marks.includes(mark));
    return isVanished || lost.length > Math.max(5, had.length / 10)
      ? [`"${mark}" stood on ${had.length} values, ${lost.length} of them without it now`]
      : [];
  });
  return drifted("marks gone", gone, "the marks that were there");
}
