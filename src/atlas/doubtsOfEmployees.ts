import {employeesAtMost} from "../measures/employeesAtMost.ts";
import {withBreakdown} from "../measures/latest.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "./atlas.ts";
import type {Doubted} from "./doubt.ts";

/** As for women and men: the share of employees held is an estimate, and may be so many percentage points off. */
const shareWithin = 15;
/** The two rates are of editions apart. */
const beyond = 1;
/** A total of so many years away may stand in for that of the year; employment moves little in three. */
const yearsAway = {total: 1, share: 3};

/** Rates of employees in informal jobs that the rate of all workers beside them makes impossible, with as many employees as there are. */
export const doubtsOfEmployees = (atlas: Atlas): Doubted[] =>
  ["informal-by-status", "informal-by-self-employment"].flatMap((id) =>
    withBreakdown(atlas.observations.get(id) ?? [], {breakdown: {status: "employee"}}).flatMap((about) => ofOne(about, atlas))
  );

function ofOne(about: Observation, atlas: Atlas): Doubted[] {
  const total = nearest(about, {id: "informal-employment", most: yearsAway.total}, atlas);
  const self = nearest(about, {id: "self-employment", most: yearsAway.share}, atlas);
  if (!total || !self) return [];
  const held = 100 - self.value;
  const most = employeesAtMost({employees: about.value, total: total.value}, {held, within: shareWithin, beyond});
  return most === null ? [] : [{about, doubt: {kind: "employeesApart", employees: about, total, most, held}}];
}

type Beside = {readonly id: string; readonly most: number};

/** The value of an indicator in the year of another, or nearest to it; the later of two. */
function nearest({area, period}: Observation, {id, most}: Beside, atlas: Atlas): Observation | null {
  const away = (o: Observation): number => Math.abs((o.period ?? 0) - (period ?? 0));
  const held = withBreakdown(atlas.snapshot(id).byArea.get(area) ?? [], {breakdown: {}}).filter((o) => away(o) <= most);
  return held.toSorted((a, b) => away(a) - away(b) || (b.period ?? 0) - (a.period ?? 0))[0] ?? null;
}
