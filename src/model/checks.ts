import type {Correction} from "./annotation.ts";
import type {Area} from "./area.ts";
import {bySex} from "./bySex.ts";
import {undivided} from "./dimension.ts";
import type {Indicator} from "./indicator.ts";
import {dimensionNames, keyOf, type Observation} from "./observation.ts";

/** What the checks look at. */
export type Checked = {
  readonly observations: readonly Observation[];
  readonly indicators: readonly Pick<Indicator, "id" | "denominator" | "splits">[];
  readonly areas: readonly Pick<Area, "id">[];
};

/** An observation for which a check's sentence is false, and how. */
export type Culprit = {
  readonly observation: Observation;
  readonly says: string;
  /** The observation it contradicts, where there is one. */
  readonly other?: Observation;
};

/** Published values are rounded: this much a total may lie outside women and men, in the unit of the value. */
const rounding = 0.1;

const isShare = (value: number): boolean => value >= 0 && value <= 100;

/** What must be true of the model, each check named as the sentence that fails; it returns its culprits. */
export const checks: Readonly<Record<string, (checked: Checked) => Culprit[]>> = {
  "every share lies between 0 and 100": ({observations}) =>
    observations.filter(({value}) => !isShare(value)).map((observation) => ({observation, says: `${observation.value} cannot be`})),

  "no two observations have the same key": ({observations}) => {
    const first = new Map<string, Observation>();
    return observations.flatMap((observation) => {
      const key = keyOf(observation);
      const other = first.get(key);
      if (other === undefined) first.set(key, observation);
      return other === undefined
        ? []
        : [{observation, other, says: `two values for ${key}: ${observation.value} here, ${other.value} elsewhere`}];
    });
  },

  "a total by sex lies between women and men": ({observations}) =>
    [...bySex(observations).values()].flatMap(({total, female, male}) => {
      if (total === undefined || female === undefined || male === undefined) return [];
      if (![total, female, male].every(({value}) => isShare(value))) return [];
      const least = Math.min(female.value, male.value) - rounding;
      const most = Math.max(female.value, male.value) + rounding;
      if (total.value >= least && total.value <= most) return [];
      return [{observation: total, says: `the total is ${total.value}, women ${female.value}, men ${male.value}`}];
    }),

  "every area is known": ({observations, areas}) => {
    const known = new Set(areas.map(({id}) => id));
    return observations
      .filter(({area}) => !known.has(area))
      .map((observation) => ({observation, says: `unknown area "${observation.area}"`}));
  },

  "every observation belongs to a known indicator": ({observations, indicators}) => {
    const known = new Set(indicators.map(({id}) => id));
    const strangers = observations.filter(({indicator}) => !known.has(indicator));
    return strangers.map((observation) => ({observation, says: `unknown indicator "${observation.indicator}"`}));
  },

  "what is counted of mothers is counted for women only": ({observations, indicators}) => {
    const ofMothers = new Set(indicators.filter(({denominator}) => denominator === "mothers").map(({id}) => id));
    const culprits = observations.filter(({indicator, sex}) => ofMothers.has(indicator) && sex !== "female");
    return culprits.map((observation) => ({observation, says: `the sex is ${observation.sex}`}));
  },

  "every breakdown is one that its indicator names": ({observations, indicators}) => {
    const splits = new Map(indicators.map(({id, splits}) => [id, splits]));
    return observations.flatMap((observation) => {
      const named = splits.get(observation.indicator);
      const strange = named && dimensionNames.filter((dimension) => observation[dimension] !== "total" && !named.includes(dimension));
      return strange?.length ? [{observation, says: `${observation.indicator} is broken down by ${strange.join(", ")} here`}] : [];
    });
  },

  "dated values have no edition and undated values have one": ({observations}) =>
    observations
      .filter(({period, edition}) => (period === null) === (edition === ""))
      .map((observation) => ({observation, says: `period ${observation.period}, edition "${observation.edition}"`}))
};

/** A culprit with the sentence that it breaks. */
export type Breach = Culprit & {readonly sentence: string};

/** All breaches of the checks, but for those that a correction excuses. No check looks beyond one indicator: one is held at a time. */
export function breaches(checked: Checked, corrections: readonly Correction[]): Breach[] {
  const excused = new Set(corrections.map((correction) => `${correction.excuses}: ${keyOfCorrected(correction)}`));
  const parts = Map.groupBy(checked.observations, ({indicator}) => indicator);
  return [...parts.values()].flatMap((observations) =>
    Object.entries(checks).flatMap(([sentence, check]) =>
      check({...checked, observations})
        .filter(({observation}) => !excused.has(`${sentence}: ${keyOf(observation)}`))
        .map((culprit) => ({sentence, ...culprit}))
    )
  );
}

/** The key of the observation that a correction is about: one broken down by sex at most. */
export function keyOfCorrected({indicator, area, period, sex, wrong}: Correction): string {
  return keyOf({...undivided, indicator, area, period, sex, edition: "", value: wrong, flag: "normal", remark: "", source: ""});
}
