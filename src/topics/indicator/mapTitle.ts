import {countedOnce, isOldSurvey, surveysSince} from "../../atlas/leads.ts";
import {isOfContributors} from "../../measures/isOfContributors.ts";
import {printedGap} from "../../measures/printedGap.ts";
import {printedValue} from "../../measures/printedValue.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Observation} from "../../model/observation.ts";
import {countedNote} from "../../reading/countedNote.ts";
import {ofGroup} from "../../reading/ofGroup.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";

/** A programme that is meant for some leaves nobody out by not reaching all: there the finding is whom it reaches. */
const half = 50;

const thresholdOf = ({id, breaks}: Indicator): number => (id === "out-of-pocket" ? breaks[1] : half);

/** Whether the title of a map counts a value, as it is printed: more than half, or than the second limit of the classes, are left out; or reached. */
const isCounted = ({value}: Observation, indicator: Indicator): boolean =>
  (indicator.direction === "context" ? printedValue(value) : (printedGap(value, indicator) ?? 0)) > thresholdOf(indicator);

/** What stands beneath a map whose title counts countries. */
export const mapCountNote = ({indicator, countries}: IndicatorSnapshot, as: LocalAtlas): string =>
  indicator.unit === "percent" ? countedNote(countries, (o) => isCounted(o, indicator), as) : "";

/** How many countries lie over the limit, of how many. */
export function mapCounted(
  {indicator, countries: all}: IndicatorSnapshot,
  reader: LocalAtlas
): {count: number; of: number; threshold: number; own: boolean} {
  const once = countedOnce(all, reader);
  const countries = once.filter((o) => !isOldSurvey(o, reader));
  const count = countries.filter((o) => isCounted(o, indicator)).length;
  return {
    count,
    of: countries.length,
    threshold: indicator.direction === "context" ? half : thresholdOf(indicator),
    own: once.length < all.length
  };
}

/** The finding of a map: how many countries leave out more than half (or than the second limit of the classes). */
export function mapTitle(snapshot: IndicatorSnapshot, reader: LocalAtlas): string {
  const {indicator} = snapshot;
  const {indicator: say, doubts} = reader.words;
  const over = mapCounted(snapshot, reader);
  if (indicator.unit !== "percent") return say.mapTitleIndex(over.of);
  if (indicator.direction === "context") return doubts.mapReached({...over, since: surveysSince()});
  if (indicator.id === "out-of-pocket") return say.mapTitlePocket(over);
  if (isOfContributors(indicator)) return say.mapTitleContributors(over);
  const title = indicator.direction === "lower" ? say.mapTitleInformal : say.mapTitle;
  return ofGroup(title(over), indicator, reader);
}
