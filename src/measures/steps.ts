import {seriesKeyOf, type Observation} from "../model/observation.ts";
import {comparableRuns} from "./comparableRuns.ts";
import {roundFloatError} from "./roundFloatError.ts";

/** A value of one series and the last sound one before it that lie too far apart to be read as a development. */
export type Step = {
  readonly from: Observation;
  readonly to: Observation;
  /** Whether another value of the series bears out the one before: else nothing says on which side the fault is. */
  readonly isBorneOut: boolean;
};

type StepLimits = {
  /** So many points, up or down, are a step: between two neighbouring values, or for each year between them. */
  readonly points: number;
  readonly per: "neighbours" | "year";
  /** A fall to under half is one too where it is of so many points: less is little, though it be half. */
  readonly leastFall: number;
};

/** A fall to 0 is a step from more than so many points: those who had a benefit are said to have none. */
const leastToZero = 1;

/**
 * The steps of every series among the observations. None lies across a break or a change of remark, which say for themselves why. A value
 * that is doubtful already neither begins nor ends one. Where a series comes back to within the limits of the value before, only the
 * values between are steps; where it does not, the step leads to a new level, from which the next is judged.
 */
export function steps(
  observations: Iterable<Observation>,
  limits: StepLimits,
  isDoubtful: (o: Observation) => boolean = () => false
): Step[] {
  return [...Map.groupBy(observations, seriesKeyOf).values()].flatMap((series) =>
    comparableRuns(series).flatMap((run) => {
      const sound = run.filter((o) => !isDoubtful(o));
      return stepsOf(sound, limits).map((step) => ({...step, isBorneOut: isBorneOut(step.from, sound, limits)}));
    })
  );
}

/** Whether a value before leads up to this one, or one after comes back to within the points of it, however many years later. */
function isBorneOut(from: Observation, run: readonly Observation[], limits: StepLimits): boolean {
  const at = run.indexOf(from);
  const leadsUp = run.slice(0, at).some((before) => !isStep(before, from, limits));
  return leadsUp || run.slice(at + 1).some((after) => !isStep(from, after, {...limits, per: "neighbours"}));
}

function stepsOf([from, ...later]: readonly Observation[], limits: StepLimits): Omit<Step, "isBorneOut">[] {
  const [next] = later;
  if (!from || !next) return [];
  if (!isStep(from, next, limits)) return stepsOf(later, limits);
  const back = later.findIndex((to) => !isStep(from, to, limits));
  const away = back === -1 ? [next] : later.slice(0, back);
  return [...away.map((to) => ({from, to})), ...stepsOf(back === -1 ? later : later.slice(back), limits)];
}

function isStep(from: Observation, to: Observation, {points, per, leastFall}: StepLimits): boolean {
  const moved = roundFloatError(to.value - from.value);
  const years = per === "year" ? (to.period ?? 0) - (from.period ?? 0) : 1;
  const toZero = to.value === 0 && from.value > leastToZero;
  return Math.abs(moved) >= points * years || toZero || (-moved >= leastFall && to.value < from.value / 2);
}
