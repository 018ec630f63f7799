import type {Mutation} from "./mutation.ts";
import {ofEvery} from "./ofEvery.ts";
import {ofLaws} from "./ofLaws.ts";
import {ofNaming} from "./ofNaming.ts";
import {ofOffices} from "./ofOffices.ts";
import {ofPopulations} from "./ofPopulations.ts";
import {ofReference} from "./ofReference.ts";
import {ofRegisters} from "./ofRegisters.ts";
import {ofShares} from "./ofShares.ts";
import {ofSlips} from "./ofSlips.ts";
import {ofSurveys} from "./ofSurveys.ts";
import {ofTexts} from "./ofTexts.ts";
import {ofThought} from "./ofThought.ts";

/** All mutations, in parts of about the same length: each part is a file of tests, so that two cores share them. */
export const mutations = {
  numbers: [...ofPopulations, ...ofSurveys, ...ofShares],
  decisions: [...ofReference, ...ofTexts, ...ofNaming],
  lists: [...ofLaws, ...ofRegisters],
  every: ofEvery,
  slips: [...ofOffices, ...ofSlips, ...ofThought]
} as const satisfies Readonly<Record<string, readonly Mutation[]>>;
