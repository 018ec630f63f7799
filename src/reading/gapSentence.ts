import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {isAtCap} from "./annotationsFor.ts";
import {peopleLeft} from "./peopleLeft.ts";
import type {Reading} from "./reading.ts";
import {unitText} from "./worldMap.ts";

/** "34.1% of the population is covered by no …: about 15 million people (2021)." The other way round where nobody is left out. */
export function gapSentence(found: Reading, as: LocalAtlas): string {
  const {words, locale} = as;
  const {indicator, gap, left, whenDoubts} = found;
  const [valueText, gapText] = [found.valueText, found.gapText].map((text) => text && unitText(text, indicator, words));
  if (valueText && gap === 0 && isAtCap(found.observation, as))
    return words.doubts.headline({value: valueText, reached: indicator.reached[locale], when: whenDoubts});
  if (!valueText || !gapText || gap === 0) return words.country.headlineFull(valueText ?? "", indicator.reached[locale], whenDoubts);
  const predicate = indicator.left[locale];
  return left === null
    ? words.country.headline(gapText, predicate, whenDoubts)
    : words.country.headlinePeople(gapText, predicate, peopleLeft(left, as), whenDoubts);
}
