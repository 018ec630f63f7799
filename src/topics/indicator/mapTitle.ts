import {isOldSurvey} from "../../atlas/leads.ts";
import {gap} from "../../measures/gap.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {ofGroup} from "../../reading/ofGroup.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";

/** A programme that is meant for some leaves nobody out by not reaching all: there the finding is whom it reaches. */
const half = 50;

/** The finding of a map: how many countries leave out more than half (or than the second limit of the classes). */
export function mapTitle({indicator, countries: all}: IndicatorSnapshot, reader: LocalAtlas): string {
  const {indicator: say, doubts} = reader.words;
  const countries = all.filter((o) => !isOldSurvey(o, reader));
  const threshold = indicator.id === "out-of-pocket" ? indicator.breaks[1] : half;
  const count = countries.filter((o) => (gap(o.value, indicator) ?? 0) > threshold).length;
  if (indicator.unit !== "percent") return say.mapTitleIndex(countries.length);
  if (indicator.direction === "context") {
    const reached = countries.filter((o) => o.value > half).length;
    return doubts.mapReached({count: reached, of: countries.length, threshold: half});
  }
  if (indicator.id === "out-of-pocket") return say.mapTitlePocket({count, threshold});
  const title = indicator.direction === "lower" ? say.mapTitleInformal : say.mapTitle;
  return ofGroup(title({count, threshold}), indicator, reader);
}
