import {leads} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {isOld, oldAfterYears} from "../measures/latest.ts";
import {pace} from "../measures/pace.ts";
import {printedDifference} from "../measures/printedDifference.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {currentRelease} from "../site/releases.ts";
import {annotationsAbout} from "./annotationsFor.ts";

/** A pace rests on at least so many years, and is told where at least so many points are left. */
const limits = {leastYears: 4, leastGap: 5};

/** A change under so many points, over all the years, is hardly one. */
const hardlyUnder = 1;

/** A year that lies farther ahead says more than two years bear. */
const farthest = 30;

/** The pace of a series as arithmetic, worded as such, with the year it leads to if that is near and no value old; "" where none can be told. */
export function paceSentence(series: readonly Observation[], indicator: Indicator, as: LocalAtlas): string {
  const say = as.words.region.paceSentence;
  const isDoubtful = (o: Observation): boolean => !leads(o, as) || annotationsAbout(o, as).length > 0;
  const found = pace(series, {indicator, isDoubtful, asOf: releaseYear(), ...limits});
  if (found === null) return "";
  const {closes} = found;
  const [from, to] = [found.from.period ?? 0, found.to.period ?? 0];
  const span = {indicator: indicator.name[as.locale], from, to};
  const points = Math.abs(printedDifference(found.to.value, found.from.value));
  if (points === 0) return say.still(span);
  if (points < hardlyUnder) return say.hardly({...span, under: hardlyUnder});
  if (closes === null) return say.notClosing({...span, points});
  const isTold = closes - releaseYear() <= farthest && ![found.from, found.to].some((o) => isOldValue(o, as));
  return isTold ? say.closing({...span, points, closes}) : say.higher({...span, points});
}

const isOldValue = (o: Observation, as: LocalAtlas): boolean => isOld(o, {usual: as.snapshot(o.indicator).usual, olderThan: oldAfterYears});

const releaseYear = (): number => Number(currentRelease().date.slice(0, 4));
