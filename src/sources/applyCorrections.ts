import {keyOf, type Observation} from "../model/observation.ts";
import {keyOfCorrected} from "../model/observationChecks.ts";
import type {Complaints} from "./complaints.ts";
import type {Located} from "./importResult.ts";
import type {LocatedCorrection} from "./reference/readCorrections.ts";

/**
 * The observations with the right value where a correction knows it.
 * A correction about a value that is not there, or no longer what it was, is a complaint: the publisher has changed the table.
 */
export function applyCorrections(
  found: readonly Located<Observation>[],
  corrections: readonly LocatedCorrection[],
  complaints: Complaints
): readonly Located<Observation>[] {
  if (corrections.length === 0) return found;
  const about = new Map(corrections.map((one) => [keyOfCorrected(one.correction), one]));
  const met = new Set<LocatedCorrection>();
  const corrected = found.map((one) => {
    const known = about.get(keyOf(one.item));
    if (known === undefined) return one;
    met.add(known);
    const {wrong, right} = known.correction;
    const {value} = one.item;
    if (value !== wrong) {
      complaints.about(known.at, `the table says ${value} now (${one.at.file} row ${one.at.row}), not ${wrong}: is this row still needed?`);
    }
    return right === null ? one : {...one, item: {...one.item, value: right}};
  });
  for (const one of corrections.filter((candidate) => !met.has(candidate))) {
    complaints.about(one.at, `no table has a value for ${keyOfCorrected(one.correction)}: is this row still needed?`);
  }
  return corrected;
}
