import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {gap} from "../measures/gap.ts";
import {isClosing} from "../measures/closing.ts";
import {closingOf, neededBy2030, sdgYears} from "./closingsOf.ts";

/** Of a gap of fewer points no way to its end is told, as no pace is. */
const leastGap = 5;

/** The points a year that would close the gap of an area in any benefit by 2030, beside those it had; "" where no two years can be compared, or little is left. */
export function goalSentence(areaId: string, as: LocalAtlas): string {
  const found = closingOf(areaId, "any-benefit", as);
  if (!isClosing(found)) return "";
  const {from, to, perYear: had} = found;
  const needed = neededBy2030(to, as);
  const left = gap(to.value, as.indicator("any-benefit"));
  if (needed === null || left === null || left < leastGap) return "";
  const years = {first: from.period ?? 0, last: to.period ?? 0};
  return as.words.overTime.goal.sentence({had, needed, years, by: sdgYears.last});
}
