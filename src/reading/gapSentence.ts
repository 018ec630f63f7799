import type {Reader} from "../atlas/reader.ts";
import type {Reading} from "./reading.ts";

/** "34.1% of the population is covered by no …: about 15 million people (2021)." The other way round where nobody is left out. */
export function gapSentence({indicator, observation, gap, left, whenDoubts: when}: Reading, {words, locale}: Reader): string {
  const {unit} = indicator;
  const say = words.country;
  if (!gap) return say.headlineFull({value: observation.value, unit, reached: indicator.reached[locale], when});
  const said = {gap, unit, left: indicator.left[locale], when};
  return left === null ? say.headline(said) : say.headlinePeople({...said, people: left.people});
}
