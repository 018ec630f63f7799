import {seriesKeyOf, type Observation} from "../model/observation.ts";
import {comparableRuns} from "./comparableRuns.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** A value of one series and the last sound one before it that lie too far apart to be read as a development. */
export type Step = {readonly from: Observation; readonly to: Observation};

/** A step and those of its ends that are doubtful. */
export type StepFound = Step & {readonly doubtful: readonly Observation[]};

type StepLimits = {
  /** So many points for each year between two neighbouring values, up or down, are a step. */
  readonly perYear: number;
  /** However many years lie between, so many points are one; without end where only the pace counts. */
  readonly most: number;
  /** A fall to under half is one too where it is of so many points: less is little, though it be half. */
  readonly leastFall: number;
};

/** A fall to 0 is a step from more than so many points: those who had a benefit are said to have none. */
const leastToZero = 1;

/**
 * The steps of every series among the observations. None lies across a break or a change of remark, which say for themselves why. A value
 * that is doubtful already neither begins nor ends one. Where a series comes back to within the limits of the value before, only the
 * values between are steps; where it does not, the step leads to a new level, from which the next is judged. The later end is doubtful;
 * the earlier is too where neither is borne out by a neighbour within the limits, for then none can say which of them is odd.
 */
export function steps(
  observations: Iterable<Observation>,
  limits: StepLimits,
  isDoubtful: (o: Observation) => boolean = () => false
): StepFound[] {
  return [...Map.groupBy(observations, seriesKeyOf).values()].flatMap((series) =>
    comparableRuns(series).flatMap((run) =>
      stepsOf(
        run.filter((o) => !isDoubtful(o)),
        limits
      )
    )
  );
}

function stepsOf([from, ...later]: readonly Observation[], limits: StepLimits, before?: Observation): StepFound[] {
  const [next, after] = later;
  if (!from || !next) return [];
  if (!isStep(from, next, limits)) return stepsOf(later, limits, from);
  const back = later.findIndex((to) => !isStep(from, to, limits));
  if (back !== -1) return [...later.slice(0, back).map((to) => ({from, to, doubtful: [to]})), ...stepsOf(later.slice(back), limits, from)];
  const isBorneOut = (before && !isStep(before, from, limits)) || (after && !isStep(next, after, limits));
  return [{from, to: next, doubtful: isBorneOut ? [next] : [from, next]}, ...stepsOf(later, limits, from)];
}

function isStep(from: Observation, to: Observation, {perYear, most, leastFall}: StepLimits): boolean {
  const moved = roundFloatError(to.value - from.value);
  const years = (to.period ?? 0) - (from.period ?? 0);
  const toZero = to.value === 0 && from.value > leastToZero;
  return Math.abs(moved) >= Math.min(perYear * years, most) || toZero || (-moved >= leastFall && to.value < from.value / 2);
}
