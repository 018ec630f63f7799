import type {Observation} from "../model/observation.ts";
import type {IndicatorData} from "./compareFiles.ts";

/** Whether a value is of a survey too old for the title of a comparison. */
export const isOutdated = ({period}: Pick<Observation, "period">, {surveysSince}: Pick<IndicatorData, "surveysSince">): boolean =>
  surveysSince !== null && period !== null && period < surveysSince;
