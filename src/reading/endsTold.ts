import {endsFrom} from "../atlas/leads.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {showsGap} from "../measures/showsGap.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";

/**
 * The values that a list is told by, and whether published zeros are left aside: of coverage a zero may stand for what was not reported, and is told
 * as the widest gap only where there is nothing else.
 */
export function endsTold(
  values: readonly Observation[],
  indicator: Indicator,
  atlas: Atlas
): {readonly told: readonly Observation[]; readonly zeros: boolean} {
  const sound = endsFrom(values, atlas);
  const above = showsGap(indicator) ? sound.filter(({value}) => value !== 0) : sound;
  return above.length > 0 ? {told: above, zeros: above.length < sound.length} : {told: sound, zeros: false};
}
