import {leadingMedian} from "../atlas/leadingMedian.ts";
import {isOldSurvey, leading, leads, surveysSince} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Words} from "../i18n/en.ts";
import {countryMedian, type CountryMedian} from "../measures/countryMedian.ts";
import {isCapped} from "../measures/isCapped.ts";
import {printedGap} from "../measures/printedGap.ts";
import type {Observation} from "../model/observation.ts";
import {annotationsOf} from "./formattedValue.ts";
import {mostNames} from "./mostNames.ts";
import {placesOf} from "./placesOf.ts";

/** Values of one indicator, one of each area, and what they are called where several stand in one note. */
export type LedValues = {readonly name: string | null; readonly values: readonly Observation[]};

/**
 * Which of some values do not lead, and what the median would be with them, where there is one without; which lead with a note; "" where all
 * may, and none has one. `values` are of one indicator or of several,
 * one of each area; where there are several, each is named.
 */
export function leadNote(values: readonly Observation[], as: LocalAtlas): string {
  const byIndicator = [...Map.groupBy(values, ({indicator}) => indicator)];
  return leadNoteOf(
    byIndicator.map(([id, held]) => ({name: byIndicator.length > 1 ? as.indicator(id).name[as.locale] : null, values: held})),
    as
  );
}

/** The same of values that are named: those of a stage in a region, say; `say` where it is other values that medians leave out. */
export function leadNoteOf(
  all: readonly LedValues[],
  as: LocalAtlas,
  say: Words["doubts"]["notLeading"] = as.words.doubts.notLeading
): string {
  const {doubts} = as.words;
  const noted = toldOf(all, (o) => !leads(o, as) && !isOldSurvey(o, as), as);
  const old = toldOf(all, (o) => isOldSurvey(o, as), as);
  const counted = all.flatMap(({values}) => values.filter((o) => isCountedNoted(o, as)));
  return [
    noted.length > 0 ? say({told: noted}) : "",
    old.length > 0 ? doubts.oldSurveys({told: old, since: surveysSince()}) : "",
    counted.length > 0 ? doubts.countedNoted({names: placesOf(counted.map(areaOf), as)}) : ""
  ]
    .filter(Boolean)
    .join(" ");
}

/** Whether a note on its area stands beside a value that counts all the same. */
export const isCountedNoted = (o: Observation, as: LocalAtlas): boolean =>
  leads(o, as) && !isOldSurvey(o, as) && annotationsOf(o, as.annotations).some(({area}) => area !== null);

const areaOf = ({area}: Observation): string => area;

function toldOf(all: readonly LedValues[], isKept: (o: Observation) => boolean, as: LocalAtlas) {
  return all.flatMap(({name, values}) => {
    const kept = values.filter(isKept);
    if (kept.length === 0) return [];
    const names = kept.length > mostNames ? [] : placesOf(kept.map(areaOf), as);
    const median = leadingMedian(values, as);
    const withAll = median && (countryMedian([...leading(values, as), ...kept], as)?.value ?? null);
    return [
      {indicator: name, count: kept.length, names, withAll, left: leftBy(median, withAll, as), capped: isCappedBy(kept, withAll, as)}
    ];
  });
}

/** The share that a median with the values of a note leaves out: figures of coverage print what is left out. */
function leftBy(median: CountryMedian<Observation> | null, withAll: number | null, as: LocalAtlas): number | null {
  const [first] = median?.of ?? [];
  if (!median || !first || withAll === null) return null;
  const indicator = as.indicator(first.indicator);
  return indicator.family === "coverage" ? printedGap(withAll, indicator) : null;
}

const isCappedBy = ([first]: readonly Observation[], value: number | null, as: LocalAtlas): boolean =>
  first !== undefined && value !== null && isCapped({value}, as.indicator(first.indicator));
