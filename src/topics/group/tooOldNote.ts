import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {headlineSex} from "../../measures/headlineSex.ts";
import {latestAsOf} from "../../measures/latest.ts";
import {oldestCounted} from "../../measures/oldestCounted.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Given} from "../../reading/groupFigure.ts";

/** Members whose value is too old for a computed figure, with its year, and the rule; "" for none. */
export function tooOldNote({missing, asOf}: Given, indicator: Indicator, as: LocalAtlas): string {
  const years = oldestCounted(indicator);
  if (years === null) return "";
  const known = latestAsOf(as.observations.get(indicator.id) ?? [], {asOf, maxAge: null, breakdown: {sex: headlineSex(indicator)}});
  const places = missing.flatMap(({area}) => {
    const period = known.get(area)?.period ?? null;
    return period === null || period >= asOf - years ? [] : [{place: as.place(area), year: period}];
  });
  return places.length === 0 ? "" : as.words.computed.tooOld({years, year: asOf, places});
}
