import {isOldSurvey, surveysSince} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Told} from "../../reading/finding.ts";
import {spanOf} from "../../reading/yearSpan.ts";
import {lead, type FifthPair} from "./fifthPairs.ts";

/** In how many countries with a recent survey the richest are ahead; of one alone, whom it reaches. */
export function fifthsTitle(pairs: readonly FifthPair[], as: LocalAtlas): Told | string {
  const say = as.words.strategies.fifths;
  const recent = pairs.filter(({poorest}) => !isOldSurvey(poorest, as));
  if (recent.length === 0) return pairs.length > 0 ? say.titleOld({since: surveysSince()}) : say.titleNone;
  const surveys = recent.map(({poorest}) => poorest);
  const count = recent.filter((pair) => lead(pair) > 0).length;
  const [only] = recent.length === 1 ? recent : [];
  if (only) return {title: (when) => say.titleOne({...onlyOf(only, as), when}), when: spanOf(surveys, as)};
  const counted = {count, of: recent.length, since: surveysSince()};
  return {title: (when) => say.title({...counted, when}), when: spanOf(surveys, as)};
}

/** Where the one recent survey is, and whom it finds. */
const onlyOf = ({area, poorest, richest}: FifthPair, as: LocalAtlas) => ({
  place: as.place(area),
  poorest: poorest.value,
  richest: richest.value,
  since: surveysSince()
});
