import type {Observation} from "../model/observation.ts";
import {dimensionNames} from "../model/observation.ts";

/** Women and men as published for the very same year and breakdown as a total; null where they are not. */
export type SexSplit = {readonly female: Observation | null; readonly male: Observation | null};

/** Looks them up among the observations of the area; nothing is derived. */
export function splitBySex(total: Observation, observations: readonly Observation[]): SexSplit {
  const alike = (o: Observation) =>
    o.period === total.period && o.edition === total.edition && dimensionNames.every((name) => name === "sex" || o[name] === total[name]);
  const of = (sex: Observation["sex"]) => observations.find((o) => o.sex === sex && alike(o)) ?? null;
  return total.sex === "total" ? {female: of("female"), male: of("male")} : {female: null, male: null};
}
