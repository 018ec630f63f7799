import type {Breakdown} from "../model/dimension.ts";
import type {Observation} from "../model/observation.ts";
import {oldestFirst, withBreakdown} from "./latest.ts";
import {printedDifference} from "./printedDifference.ts";

/** Two parts of one area beside each other, as published for the same period: urban and rural areas, the young and adults. */
export type CodePair = {
  readonly area: string;
  readonly one: Observation;
  readonly other: Observation;
  /** The first minus the second as printed, in points. */
  readonly points: number;
};

/** The two parts that are set beside each other. */
export type Parts = readonly [Partial<Breakdown>, Partial<Breakdown>];

/** Every period at which both parts are published, the oldest first, for the rows of one area and indicator; never derived from a total. */
export function codePairs(observations: Iterable<Observation>, [one, other]: Parts): CodePair[] {
  const rows = Array.from(observations);
  const others = new Map(withBreakdown(rows, {breakdown: other}).map((o) => [momentOf(o), o]));
  return withBreakdown(rows, {breakdown: one})
    .toSorted(oldestFirst)
    .flatMap((o) => {
      const second = others.get(momentOf(o));
      return second ? [{area: o.area, one: o, other: second, points: printedDifference(o.value, second.value)}] : [];
    });
}

const momentOf = (o: Observation): string => `${o.period ?? o.edition}`;
