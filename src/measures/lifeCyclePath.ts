import type {Code} from "../model/dimension.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {availability, type Availability} from "./availability.ts";
import {headlineSex} from "./headlineSex.ts";
import {latest, withBreakdown} from "./latest.ts";

/** The branches of SDG 1.3.1 in the order in which life needs them. */
export const lifeCycle = ["children", "maternity", "unemployment", "work-injury", "disability", "old-age"] as const;
export type LifeCycleBranch = (typeof lifeCycle)[number];

/** One stage of the path: the latest value, or the kind of its absence. */
export type LifeCycleStage = {
  readonly branch: LifeCycleBranch;
  /** Null exactly where `availability` is not "published". */
  readonly observation: Observation | null;
  readonly value: number | null;
  readonly availability: Availability;
};

/**
 * The path of one area, from its observations (all indicators or the six). Sex "total" means the headline: for maternity that is women.
 */
export function lifeCyclePath(
  observations: Iterable<Observation>,
  {area, indicators, sex}: {area: string; indicators: Iterable<Indicator>; sex: Code<"sex">}
): LifeCycleStage[] {
  const rows = [...observations].filter((o) => o.area === area);
  const known = new Map(Array.from(indicators, (indicator) => [indicator.id, indicator]));
  return lifeCycle.flatMap((branch) => {
    const indicator = known.get(branch);
    if (indicator === undefined) return [];
    const breakdown = {sex: sex === "total" ? headlineSex(indicator) : sex};
    const own = rows.filter((o) => o.indicator === branch);
    const kind = availability(own, {indicator, area, breakdown});
    const observation = kind === "published" ? latest(withBreakdown(own, {breakdown})) : null;
    return [{branch, observation, value: observation?.value ?? null, availability: kind}];
  });
}

/**
 * Where the path breaks: the longest row of stages whose value is below `below`, the first of several; null where there is none.
 * A stage without a value is not known to be broken and ends a row; one that does not apply is stepped over.
 */
export function longestBreak<Stage extends Pick<LifeCycleStage, "branch" | "value" | "availability">>(
  path: readonly Stage[],
  {below}: {below: number}
): Stage[] | null {
  let longest: Stage[] = [];
  let row: Stage[] = [];
  for (const stage of path) {
    if (stage.availability === "notApplicable") continue;
    row = stage.value !== null && stage.value < below ? [...row, stage] : [];
    if (row.length > longest.length) longest = row;
  }
  return longest.length > 0 ? longest : null;
}
