import {isOldSurvey} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Observation} from "../model/observation.ts";
import {describeValue} from "./describeValue.ts";
import {spanOf} from "./yearSpan.ts";

/** What is doubted of some values, each said once; that a survey is too old for medians says that it is old. */
export function doubtsOf(values: readonly Observation[], as: LocalAtlas): string[] {
  const {value, doubts} = as.words;
  const said = values.flatMap((o) => {
    const own = describeValue(o, as.indicator(o.indicator), as).doubts;
    return isOldSurvey(o, as) ? [doubts.oldSurvey, ...own.filter((doubt) => doubt !== value.old)] : own;
  });
  return [...new Set(said)];
}

/** Beside an end of a spread: the years of those that stand there, and what is doubted of them. */
export const endNote = (values: readonly Observation[], as: LocalAtlas): string =>
  as.format.remarks([spanOf(values, as), ...doubtsOf(values, as)]);
