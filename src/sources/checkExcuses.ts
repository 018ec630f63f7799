import type {Facts} from "../model/checks.ts";
import {keyOf, type Observation} from "../model/observation.ts";
import {keyOfCorrected, observationChecks} from "../model/observationChecks.ts";
import type {Complaints} from "./complaints.ts";
import type {LocatedCorrection} from "./reference/readCorrections.ts";

/** Complains of corrections that excuse a value from a check which it does not break: such a row would let the next slip in that value pass. */
export function checkExcuses(
  observations: readonly Observation[],
  corrections: readonly LocatedCorrection[],
  facts: Facts,
  complaints: Complaints
): void {
  for (const {correction, at} of corrections) {
    const {indicator, area, period, right, excuses} = correction;
    const key = keyOfCorrected(correction);
    const beside = observations.filter((one) => one.indicator === indicator && one.area === area && one.period === period);
    // Where the right value is known it has taken its place; one that is not there has been told.
    if (right !== null || excuses === "" || !beside.some((one) => keyOf(one) === key)) continue;
    const culprits = observationChecks[excuses]?.(beside, facts) ?? [];
    if (!culprits.some(({item}) => keyOf(item) === key))
      complaints.about(at, `nothing is excused here, for "${excuses}" holds; expected no such row, or the check that fails`);
  }
}
