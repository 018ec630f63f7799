import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {pace} from "../measures/pace.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {annotationsAbout} from "./annotationsFor.ts";

/** The pace of a series as arithmetic, worded as such; or why none is told. */
export function paceSentence(series: readonly Observation[], indicator: Indicator, as: LocalAtlas): string {
  const say = as.words.region.paceSentence;
  const found = pace(series, {indicator});
  if ("refused" in found) return say.refused[found.refused];
  if ([found.from, found.to].some((o) => annotationsAbout(o, as, as).length > 0)) return say.refused.noted;
  const years = {first: found.from.period ?? 0, last: found.to.period ?? 0};
  const points = Math.abs(found.pointsPerYear);
  if (found.yearsToGo === "alreadyThere") return say.there({years});
  if (points === 0) return say.still({years});
  // What would be printed as nothing.
  if (points < 0.005) return say.hardly({points: 0.01, years});
  if (found.yearsToGo === "notClosing") return say.notClosing({points, years});
  const toGo = Math.ceil(found.yearsToGo);
  return say.closing({points, years, time: toGo > 100 ? say.moreThanCentury : say.years(toGo)});
}
