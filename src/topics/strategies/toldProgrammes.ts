import type {Atlas} from "../../atlas/atlas.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import type {Distribution} from "../../measures/distribution.ts";
import type {Observation} from "../../model/observation.ts";
import {holdsHalf} from "./holdsHalf.ts";
import {statesOf} from "./spendingMedian.ts";
import {behindMedian, programmeIds, spreadOf, surveyIds, valuesIn, widestFirst, type GroupPart, type SurveyId} from "./strategiesBase.ts";

/** Whether a survey of any kind is held for a country of a part. */
export const hasSurvey = (part: GroupPart, atlas: Atlas): boolean => surveyIds.some((id) => valuesIn(part, id, atlas).length > 0);

type ToldProgramme = {
  readonly id: SurveyId;
  readonly spread: Distribution;
  readonly values: readonly Observation[];
  readonly middle: number;
  /** How many countries the median could be of. */
  readonly of: number;
};

/** What sentences say of a programme: its median, of how many of the countries of its group that is, and the years of their surveys. */
export const reachOf = ({id, middle, spread, values, of}: ToldProgramme, as: LocalAtlas) => ({
  programme: id,
  value: middle,
  count: spread.medianOf,
  of,
  when: spanOf(behindMedian(values, as), as)
});

const withMedian = (ids: readonly SurveyId[], part: GroupPart, atlas: Atlas): ToldProgramme[] =>
  widestFirst(
    ids.flatMap((id) => {
      const values = valuesIn(part, id, atlas);
      const spread = spreadOf(part, values, atlas);
      return spread ? [{id, spread, values, of: statesOf(part, atlas)}] : [];
    })
  );

/** The programmes of a part that have a median, the widest first; where none of them has one, any programme taken together. */
export function toldProgrammes(part: GroupPart, atlas: Atlas): ToldProgramme[] {
  const each = withMedian(programmeIds, part, atlas);
  return each.length > 0 ? each : withMedian(["survey-coverage"], part, atlas);
}

/** The same of those that may head a page: the countries of their median have at least half of the people. */
export function headingProgrammes(part: GroupPart, atlas: Atlas): ToldProgramme[] {
  const heading = (ids: readonly SurveyId[]): ToldProgramme[] =>
    withMedian(ids, part, atlas).filter(({values}) => holdsHalf(behindMedian(values, atlas), part, atlas));
  const each = heading(programmeIds);
  return each.length > 0 ? each : heading(["survey-coverage"]);
}

/** Whether the surveys of any programme are of too few countries for a median. */
export const isFew = (part: GroupPart, atlas: Atlas): boolean => withMedian(["survey-coverage"], part, atlas).length === 0;
