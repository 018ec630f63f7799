import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Indicator} from "../model/indicator.ts";
import {isAtCap} from "./annotationsFor.ts";
import type {DescribedValue} from "./describeValue.ts";
import {spokenPeople} from "./spokenPeople.ts";

/** "In Argentina, 34.1% of the population, about 15 million people, is not covered by …" The other way round where nobody is left out. */
export function gapSentence({indicator, observation, gap, left: out, whenDoubts: when}: DescribedValue, as: LocalAtlas): string {
  const {unit} = indicator;
  const {country: say, doubts} = as.words;
  const place = as.place(observation.area);
  const reached = {place, value: observation.value, reached: indicator.reached[as.locale], when};
  if (!gap) return isAtCap(observation, as) ? doubts.headline(reached) : say.headlineFull({...reached, unit});
  const [said, left] = [{place, gap, unit, when}, indicator.left[as.locale]];
  return out === null
    ? say.headline({...said, left})
    : say.headlinePeople({...said, ...withoutWhole(indicator, as), people: spokenPeople(out)});
}

/** What is said of those left out, without whom the share is of: the number of people comes between the two. */
function withoutWhole({denominator, left}: Indicator, {words, locale}: LocalAtlas): {whole: string; left: string} {
  const whole = words.wholes[denominator] ?? "";
  if (whole === "" || !left[locale].startsWith(`${whole} `)) throw new Error(`“${left[locale]}” does not begin with “${whole}”`);
  return {whole, left: left[locale].slice(whole.length + 1)};
}
