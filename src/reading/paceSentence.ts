import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {pace} from "../measures/pace.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {annotationsAbout} from "./annotationsFor.ts";

/** The pace of a series as arithmetic, worded as such; or why none is told. */
export function paceSentence(series: readonly Observation[], indicator: Indicator, as: LocalAtlas): string {
  const {words, format} = as;
  const say = words.region.paceSentence;
  const found = pace(series, {indicator});
  if ("refused" in found) return say.refused[found.refused];
  if ([found.from, found.to].some((o) => annotationsAbout(o, as, as).length > 0)) return say.refused.noted;
  const [from, to] = [format.year(found.from.period ?? 0), format.year(found.to.period ?? 0)];
  const points = format.finePoints(Math.abs(found.pointsPerYear));
  if (found.yearsToGo === "alreadyThere") return say.there(from, to);
  if (found.pointsPerYear === 0) return say.still(from, to);
  if (points === format.finePoints(0)) return say.hardly(from, to, format.finePoints(0.01));
  if (found.yearsToGo === "notClosing") return say.notClosing(points, from, to);
  const years = Math.ceil(found.yearsToGo);
  return say.closing(points, from, to, years > 100 ? say.moreThanCentury : say.years(years, format.count(years)));
}
