import type {Breakdown} from "../model/dimension.ts";
import type {Observation} from "../model/observation.ts";
import {oldestFirst} from "./latest.ts";
import {printedDifference} from "./printedDifference.ts";

/** Women and men beside each other, as published for the same area, indicator, breakdown and period. */
export type GenderGap = Omit<Breakdown, "sex"> & {
  readonly indicator: string;
  readonly area: string;
  /** Year; null for undated values, which are then of one edition. */
  readonly period: number | null;
  readonly edition: string;
  readonly female: number;
  readonly male: number;
  /** Women minus men as printed, in points; whether that is good depends on the direction of the indicator. */
  readonly points: number;
  readonly women: Observation;
  readonly men: Observation;
};

/**
 * The newest period at which both are published, for the rows of one area, indicator and breakdown.
 * Never derived from a total; null where there is none.
 */
export function genderGap(observations: Iterable<Observation>): GenderGap | null {
  const men = new Map<string, Observation>();
  const women: Observation[] = [];
  for (const o of observations) {
    if (o.sex === "male") men.set(momentOf(o), o);
    else if (o.sex === "female") women.push(o);
  }
  const both = women.filter((o) => men.has(momentOf(o))).sort(oldestFirst);
  const female = both.at(-1);
  const male = female && men.get(momentOf(female));
  return female && male ? besideEachOther(female, male) : null;
}

const momentOf = (o: Observation): string => `${o.period ?? o.edition}`;

function besideEachOther(women: Observation, men: Observation): GenderGap {
  const {indicator, area, period, edition, sector, status, quintile, function: purpose, residence, age} = women;
  const points = printedDifference(women.value, men.value);
  return {
    indicator,
    area,
    sector,
    status,
    quintile,
    function: purpose,
    residence,
    age,
    period,
    edition,
    female: women.value,
    male: men.value,
    points,
    women,
    men
  };
}
