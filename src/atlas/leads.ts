import {concerns, type Annotation} from "../model/annotation.ts";
import {isCapped} from "../measures/isCapped.ts";
import {isSurveyed, surveyYears} from "../measures/oldestCounted.ts";
import type {Indicator} from "../model/indicator.ts";
import {keyOf, type Observation} from "../model/observation.ts";
import {currentRelease} from "../site/releases.ts";
import type {Atlas} from "./atlas.ts";
import {barring, type Doubt} from "./doubt.ts";
import {doubts} from "./doubts.ts";
import {perAtlas} from "./perAtlas.ts";

/** The doubts of a value; none for most. */
export const doubtsAbout = (o: Observation, atlas: Atlas): readonly Doubt[] => doubts(atlas).get(keyOf(o)) ?? [];

/**
 * Notes written by hand on one year of coverage in one area, or on its spending or contributors, which have no years: they bar its values as doubts found
 * by rule do.
 */
const notesThatBar: (atlas: Atlas) => readonly Annotation[] = perAtlas(({annotations, indicators}) => {
  const idsOf = (of: Indicator["family"]) => new Set(indicators.filter(({family}) => family === of).map(({id}) => id));
  const [coverage, undated] = [idsOf("coverage"), idsOf("contributors").add("spending")];
  return annotations.filter(
    ({indicator, area, period}) =>
      indicator !== null && area !== null && (undated.has(indicator) || (coverage.has(indicator) && period !== null))
  );
});

/** Whether a value may lead: stand in a title or headline, at the end of a list, or behind a median. */
export const leads = (o: Observation, atlas: Atlas): boolean =>
  doubtsAbout(o, atlas).every(({kind}) => !barring.includes(kind)) && !notesThatBar(atlas).some((note) => concerns(note, o));

/** The value of another area that a value is a copy of; null for its own. */
export const copyOf = (o: Observation, atlas: Atlas): Observation | null =>
  doubtsAbout(o, atlas).flatMap((doubt) => (doubt.kind === "copied" ? [doubt.of] : []))[0] ?? null;

/** Those of some values that are counted: a copy would count twice what it is a copy of. */
export const countedOnce = (values: readonly Observation[], atlas: Atlas): readonly Observation[] =>
  values.filter((o) => copyOf(o, atlas) === null);

/** The first year of surveys that medians take, and titles that compare countries; a country’s own page tells its newest, with its year. */
export const surveysSince = (): number => Number(currentRelease().date.slice(0, 4)) - surveyYears;

/** Whether a value is of a survey too old for medians and titles that compare countries; it stays in tables and charts, with its year. */
export const isOldSurvey = ({indicator, period}: Observation, atlas: Atlas): boolean =>
  isSurveyed(atlas.indicator(indicator)) && period !== null && period < surveysSince();

/** Those of some values that may lead; none of old surveys does. */
export const leading = (values: readonly Observation[], atlas: Atlas): readonly Observation[] =>
  values.filter((o) => !isOldSurvey(o, atlas) && leads(o, atlas));

/** The values whose ends a list is told by: those that may lead; where none may, all but old surveys, for each is told with its note. */
export function endsFrom(values: readonly Observation[], atlas: Atlas): readonly Observation[] {
  const sound = leading(values, atlas);
  return sound.length > 0 ? sound : values.filter((o) => !isOldSurvey(o, atlas));
}

type Pair = {readonly women: Observation; readonly men: Observation};

/** Whether a difference between women and men is cut off, as one of the two stands at the cap: it is that at least. */
export const isCutOff = ({women, men}: Pair, atlas: Atlas): boolean =>
  women.value !== men.value && [women, men].some((o) => doubtsAbout(o, atlas).some(({kind}) => kind === "capped"));

/** Whether both stand at the cap: they may be apart above it, so their difference is unknown, and not 0. */
export const isBothCapped = ({women, men}: Pair, atlas: Pick<Atlas, "indicator">): boolean =>
  [women, men].every((o) => isCapped(o, atlas.indicator(o.indicator)));

/** Whether a difference between women and men may lead: both may, and it is not cut off. */
export const leadsApart = (pair: Pair, atlas: Atlas): boolean =>
  [pair.women, pair.men].every((o) => leads(o, atlas)) && !isCutOff(pair, atlas);
