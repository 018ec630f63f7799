import {keyOf, type Observation} from "../model/observation.ts";
import {currentRelease} from "../site/releases.ts";
import type {Atlas} from "./atlas.ts";
import type {Doubt} from "./doubt.ts";
import {doubts} from "./doubts.ts";

/** Doubts that keep a value out of titles, headlines, ends of lists and medians; it stays in tables, maps and rankings, with its note. */
const barring: readonly Doubt["kind"][] = ["irreconcilable", "sumToHundred", "step", "belowFloor", "zeroOnAll"];

/** The doubts of a value; none for most. */
export const doubtsAbout = (o: Observation, atlas: Atlas): readonly Doubt[] => doubts(atlas).get(keyOf(o)) ?? [];

/** Whether a value may lead: stand in a title or headline, at the end of a list, or behind a median. */
export const leads = (o: Observation, atlas: Atlas): boolean => doubtsAbout(o, atlas).every(({kind}) => !barring.includes(kind));

/** So many years before that of the release the surveys begin that medians take, and titles that compare countries. */
const surveyYears = 10;

/** The first year of surveys that medians take, and titles that compare countries; a country’s own page tells its newest, with its year. */
export const surveysSince = (): number => Number(currentRelease().date.slice(0, 4)) - surveyYears;

/** Whether a value is of a survey too old for medians and titles that compare countries; it stays in tables and charts, with its year. */
export const isOldSurvey = ({indicator, period}: Observation, atlas: Atlas): boolean =>
  atlas.indicator(indicator).family === "survey" && period !== null && period < surveysSince();

/** Those of some values that may lead; all of them where none may, for then there is nothing else to say. Old surveys never do. */
export function leading(values: readonly Observation[], atlas: Atlas): readonly Observation[] {
  const recent = values.filter((o) => !isOldSurvey(o, atlas));
  const sound = recent.filter((o) => leads(o, atlas));
  return sound.length > 0 ? sound : recent;
}

/** Whether a difference between women and men may lead: both may, and neither stands at the cap, where a difference is cut off. */
export const leadsApart = ({women, men}: {readonly women: Observation; readonly men: Observation}, atlas: Atlas): boolean =>
  [women, men].every((o) => leads(o, atlas)) &&
  (women.value === men.value || ![women, men].some((o) => doubtsAbout(o, atlas).some(({kind}) => kind === "capped")));
