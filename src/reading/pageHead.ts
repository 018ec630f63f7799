import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {isAtCap} from "./annotationsFor.ts";
import type {DescribedValue} from "./describeValue.ts";
import {whenAlone} from "./finding.ts";
import {spokenPeople} from "./spokenPeople.ts";

/** What stands first on a page: a short finding, under the name of its place; and in a line beneath it how it is known, "" where that says nothing. */
export type PageHead = {readonly lead: string; readonly method: string};

/** "34.1% of the population is not covered by any cash benefit", and "About 15 million people (2022)". The other way round where nobody is left out. The way to a note stands behind the line. */
export function gapHead(found: DescribedValue, as: LocalAtlas): PageHead {
  const {indicator, observation, gap, left: out} = found;
  const {heads} = as.words;
  const when = whenAlone(found, as);
  const {unit} = indicator;
  if (!gap) {
    const lead = heads.reached({value: observation.value, unit, reached: indicator.reached[as.locale]});
    return {lead, method: isAtCap(observation, as) ? heads.capped({when}) : heads.full({when})};
  }
  const lead = heads.left({gap, unit, left: indicator.left[as.locale]});
  return {lead, method: out === null ? heads.known({when}) : heads.people({people: spokenPeople(out), when})};
}
