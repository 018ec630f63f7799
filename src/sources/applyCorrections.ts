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
      const advice = isOtherSize(value, wrong) ? "look at the size of the table's values before this row" : "is this row still needed?";
      complaints.about(known.at, `the table says ${value} now (${one.at.file} row ${one.at.row}), not ${wrong}: ${advice}`);
    }
    return right === null ? one : {...one, item: {...one.item, value: right}};
  });
  for (const one of corrections.filter((candidate) => !met.has(candidate))) tellUnmet(one, found, complaints);
  return corrected;
}

/** The same digits ten, a hundred or a thousand times as large or small. */
const isOtherSize = (value: number, wrong: number): boolean => {
  const zeros = Math.log10(Math.abs(value / wrong));
  return Math.abs(zeros) > 0.5 && Math.abs(zeros - Math.round(zeros)) < 0.001;
};

/**
 * A correction whose value is gone may have done its work, or be the only one to notice a loss: where the table has lost the whole indicator,
 * that is told there, and where it has lost all of the area, here.
 */
function tellUnmet({correction, at}: LocatedCorrection, found: readonly Located<Observation>[], complaints: Complaints): void {
  const {indicator, area} = correction;
  const alike = found.filter(({item}) => item.indicator === indicator);
  if (alike.length === 0) return;
  const isLost = !alike.some(({item}) => item.area === area);
  const says = isLost
    ? `no table has any value of ${indicator} for ${area}: the table has lost it`
    : `no table has a value for ${keyOfCorrected(correction)}`;
  complaints.about(at, isLost ? `${says}; expected its values, and this row as it is` : `${says}: is this row still needed?`);
}
