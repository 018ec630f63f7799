import type {Correction} from "./annotation.ts";
import {bySex} from "./bySex.ts";
import {breachesOf, doubled, ofUnknownArea, type Breach, type Checks, type Facts} from "./checks.ts";
import {allTotals} from "./dimension.ts";
import {dimensionNames, keyOf, type Observation} from "./observation.ts";
import {partChecks} from "./partChecks.ts";

/** Published values are rounded: this much a total may lie outside women and men, in the unit of the value. */
const rounding = 0.1;

const isShare = (value: number): boolean => value >= 0 && value <= 100;

/** What must be true of observations. */
export const observationChecks: Checks<Observation> = {
  "every share lies between 0 and 100": (observations) =>
    observations.filter(({value}) => !isShare(value)).map((item) => ({item, says: `${item.value} cannot be`})),

  "no two observations have the same key": (observations) =>
    doubled(observations, keyOf, (o, other) => `two values for ${keyOf(o)}: ${o.value} here, ${other.value} elsewhere`),

  "a total by sex lies between women and men": (observations) =>
    [...bySex(observations).values()].flatMap(({total, female, male}) => {
      if (total === undefined || female === undefined || male === undefined) return [];
      if (![total, female, male].every(({value}) => isShare(value))) return [];
      const least = Math.min(female.value, male.value) - rounding;
      const most = Math.max(female.value, male.value) + rounding;
      if (total.value >= least && total.value <= most) return [];
      return [{item: total, says: `the total is ${total.value}, women ${female.value}, men ${male.value}`}];
    }),

  ...partChecks,

  "every area is known": ofUnknownArea,

  "every observation belongs to a known indicator": (observations, {indicators}) => {
    const known = new Set(indicators.map(({id}) => id));
    const strangers = observations.filter(({indicator}) => !known.has(indicator));
    return strangers.map((item) => ({item, says: `unknown indicator "${item.indicator}"`}));
  },

  "what is counted of mothers is counted for women only": (observations, {indicators}) => {
    const ofMothers = new Set(indicators.filter(({denominator}) => denominator === "mothers").map(({id}) => id));
    const culprits = observations.filter(({indicator, sex}) => ofMothers.has(indicator) && sex !== "female");
    return culprits.map((item) => ({item, says: `the sex is ${item.sex}`}));
  },

  "every breakdown is one that its indicator names": (observations, {indicators}) => {
    const splits = new Map(indicators.map(({id, splits}) => [id, splits]));
    return observations.flatMap((observation) => {
      const named = splits.get(observation.indicator);
      const strange = named && dimensionNames.filter((dimension) => observation[dimension] !== "total" && !named.includes(dimension));
      return strange?.length ? [{item: observation, says: `${observation.indicator} is broken down by ${strange.join(", ")} here`}] : [];
    });
  },

  "dated values have no edition and undated values have one": (observations) =>
    observations
      .filter(({period, edition}) => (period === null) === (edition === ""))
      .map((item) => ({item, says: `period ${item.period}, edition "${item.edition}"`}))
};

/** All breaches of the checks, but for those that a correction excuses. No check looks beyond one indicator: one is held at a time. */
export function observationBreaches(all: readonly Observation[], facts: Facts): Breach<Observation>[] {
  const excused = new Set(facts.corrections.map((correction) => `${correction.excuses}: ${keyOfCorrected(correction)}`));
  const parts = Map.groupBy(all, ({indicator}) => indicator);
  return [...parts.values()].flatMap((observations) =>
    breachesOf(observationChecks, observations, facts).filter(({sentence, item}) => !excused.has(`${sentence}: ${keyOf(item)}`))
  );
}

/** The key of the observation that a correction is about: one broken down by sex at most. */
export function keyOfCorrected({indicator, area, period, sex, wrong}: Correction): string {
  return keyOf({...allTotals, indicator, area, period, sex, edition: "", value: wrong, flag: "normal", remark: "", source: ""});
}
