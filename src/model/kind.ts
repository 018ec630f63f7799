import {breachesOf, type Breach, type Facts} from "./checks.ts";
import type {Claim} from "./claim.ts";
import {claimChecks} from "./claimChecks.ts";
import type {InsuredLives} from "./insuredLives.ts";
import {insuredLivesChecks} from "./insuredLivesChecks.ts";
import type {Law} from "./law.ts";
import {lawChecks} from "./lawChecks.ts";
import {officeFigureChecks, officeMeasureChecks} from "./officeFigureChecks.ts";
import type {OfficeFigure} from "./officeFigure.ts";
import type {OfficeMeasure} from "./officeMeasure.ts";
import type {Observation} from "./observation.ts";
import {observationBreaches} from "./observationChecks.ts";
import type {Population} from "./population.ts";
import {populationChecks} from "./populationChecks.ts";
import type {Ratification} from "./ratification.ts";
import {ratificationChecks} from "./ratificationChecks.ts";
import type {Scheme} from "./scheme.ts";
import {schemeChecks, schemeCountChecks} from "./schemeChecks.ts";
import type {SchemeCount} from "./schemeCount.ts";

/** The kinds of data that sources hold, each with what one item of it is. A new kind begins here: the compiler names what it lacks elsewhere. */
export type Kinds = {
  readonly observations: Observation;
  readonly populations: Population;
  readonly ratifications: Ratification;
  readonly laws: Law;
  readonly claims: Claim;
  readonly schemes: Scheme;
  readonly schemeCounts: SchemeCount;
  readonly insuredLives: InsuredLives;
  readonly officeMeasures: OfficeMeasure;
  readonly officeFigures: OfficeFigure;
};
export type Kind = keyof Kinds;

/** The items of each kind. */
export type Items = {readonly [K in Kind]: readonly Kinds[K][]};

/** What is wrong with the items of each kind. */
export const breachesByKind: {readonly [K in Kind]: (items: readonly Kinds[K][], facts: Facts) => Breach<Kinds[K]>[]} = {
  observations: observationBreaches,
  populations: (items, facts) => breachesOf(populationChecks, items, facts),
  ratifications: (items, facts) => breachesOf(ratificationChecks, items, facts),
  laws: (items, facts) => breachesOf(lawChecks, items, facts),
  claims: (items, facts) => breachesOf(claimChecks, items, facts),
  schemes: (items, facts) => breachesOf(schemeChecks, items, facts),
  schemeCounts: (items, facts) => breachesOf(schemeCountChecks, items, facts),
  insuredLives: (items, facts) => breachesOf(insuredLivesChecks, items, facts),
  officeMeasures: (items, facts) => breachesOf(officeMeasureChecks, items, facts),
  officeFigures: (items, facts) => breachesOf(officeFigureChecks, items, facts)
};

export const kinds = Object.keys(breachesByKind) as readonly Kind[];
