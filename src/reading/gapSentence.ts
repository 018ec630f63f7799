import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {isAtCap} from "./annotationsFor.ts";
import type {DescribedValue} from "./describeValue.ts";
import {spokenPeople} from "./spokenPeople.ts";

/** "34.1% of the population is covered by no …: about 15 million people (2021)." The other way round where nobody is left out. */
export function gapSentence({indicator, observation, gap, left, whenDoubts: when}: DescribedValue, as: LocalAtlas): string {
  const {unit} = indicator;
  const place = as.place(observation.area);
  const {country: say, doubts} = as.words;
  const reached = {value: observation.value, reached: indicator.reached[as.locale], when};
  if (!gap) return isAtCap(observation, as) ? doubts.headline(reached) : say.headlineFull({...reached, place, unit});
  const said = {place, gap, unit, left: indicator.left[as.locale], when};
  return left === null ? say.headline(said) : say.headlinePeople({...said, people: spokenPeople(left)});
}
