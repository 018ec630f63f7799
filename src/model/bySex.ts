import {keyOfBoth, type Observation} from "./observation.ts";

export type BySex = {total?: Observation; female?: Observation; male?: Observation};

/** What differs in sex only, together; nothing where nothing is broken down by sex. Of two observations with one key, the first. */
export function bySex(observations: readonly Observation[]): Map<string, BySex> {
  const together = new Map<string, BySex>();
  if (observations.every(({sex}) => sex === "total")) return together;
  for (const observation of observations) {
    const key = keyOfBoth(observation);
    const sexes = together.get(key) ?? {};
    sexes[observation.sex] ??= observation;
    together.set(key, sexes);
  }
  return together;
}
