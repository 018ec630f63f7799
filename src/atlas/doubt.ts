import type {Irreconcilable} from "../measures/irreconcilable.ts";
import type {Step} from "../measures/steps.ts";
import type {ZeroOnAll} from "../measures/zeroOnAll.ts";
import type {Observation} from "../model/observation.ts";

/** What a rule finds odd about a published value, with the numbers that say why. */
export type Doubt =
  | {readonly kind: "capped"}
  | ({readonly kind: "irreconcilable"} & Irreconcilable)
  | {readonly kind: "sumToHundred"; readonly female: Observation; readonly male: Observation}
  | ({readonly kind: "step"} & Step)
  | {
      readonly kind: "belowFloor";
      readonly any: Observation;
      /** Null where it is not published or is doubtful itself; one at least is told. */
      readonly children: Observation | null;
      readonly older: Observation | null;
      /** What they make up by themselves, in percent of the people. */
      readonly floor: number;
    }
  | {
      readonly kind: "partsAbove";
      readonly total: Observation;
      /** The parts that have a value, and what they add up to. */
      readonly parts: readonly Observation[];
      readonly sum: number;
    }
  /** A rate of employees that the total allows with so many employees at most, in percent of the employed, and how many are held. */
  | {
      readonly kind: "employeesApart";
      readonly employees: Observation;
      readonly total: Observation;
      readonly most: number;
      readonly held: number;
    }
  /** A group's figure far from what its members with data have by their people, how many they are, and with which other group it fits. */
  | {
      readonly kind: "groupApart";
      readonly mean: number;
      readonly count: number;
      readonly fits: {readonly area: string; readonly mean: number} | null;
    }
  | {readonly kind: "aboveHundred"; readonly value: Observation}
  /** The value of another area that it is identical to, one of several. */
  | {readonly kind: "copied"; readonly of: Observation}
  /** Spending of 0 on what has this coverage. */
  | {readonly kind: "zeroSpent"; readonly beside: Observation}
  /** Spending on old age that leaves at most so much for each person covered, in percent of GDP per person. */
  | {readonly kind: "littleSpent"; readonly beside: Observation; readonly each: number}
  | ({readonly kind: "zeroOnAll"; readonly zero: Observation} & Pick<ZeroOnAll, "before">);

/** A doubt and the value it is about. */
export type Doubted = {readonly about: Observation; readonly doubt: Doubt};

/** Doubts that keep a value out of titles, headlines, ends of lists and medians; it stays in tables, maps and rankings, with its note. */
export const barring: readonly Doubt["kind"][] = [
  "irreconcilable",
  "sumToHundred",
  "step",
  "belowFloor",
  "zeroOnAll",
  "zeroSpent",
  "littleSpent",
  "copied",
  "employeesApart",
  "groupApart"
];
