import {seriesKeyOf, type Observation} from "../model/observation.ts";
import {comparableRuns} from "./comparableRuns.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** Two neighbouring values of one series that lie too far apart to be read as a development. */
export type Step = {readonly from: Observation; readonly to: Observation};

type StepLimits = {
  /** So many points, up or down, are a step: between two neighbouring values, or for each year between them. */
  readonly points: number;
  readonly per: "neighbours" | "year";
  /** A fall to under half is one too where it is of so many points: less is little, though it be half. */
  readonly leastFall: number;
};

/** A fall to 0 is a step from more than so many points: those who had a benefit are said to have none. */
const leastToZero = 1;

/** The steps of every series among the observations. None lies across a break or a change of remark, which say for themselves why. */
export function steps(observations: Iterable<Observation>, limits: StepLimits): Step[] {
  return [...Map.groupBy(observations, seriesKeyOf).values()].flatMap((series) =>
    comparableRuns(series).flatMap((run) =>
      run.slice(1).flatMap((to, place) => {
        const from = run[place];
        return from && isStep(from, to, limits) ? [{from, to}] : [];
      })
    )
  );
}

function isStep(from: Observation, to: Observation, {points, per, leastFall}: StepLimits): boolean {
  const moved = roundFloatError(to.value - from.value);
  const years = per === "year" ? (to.period ?? 0) - (from.period ?? 0) : 1;
  const toZero = to.value === 0 && from.value > leastToZero;
  return Math.abs(moved) >= points * years || toZero || (-moved >= leastFall && to.value < from.value / 2);
}
