import type {Country} from "../model/area.ts";
import type {Atlas} from "./atlas.ts";
import {latestReading, type Reading} from "./reading.ts";
import type {Reader} from "./reader.ts";
import {peopleLeft} from "./peopleLeft.ts";
import {unitText} from "./worldMap.ts";

/** The first thing said of a country: its gap, its people, its rank. */
export type Headline = {
  readonly sentence: string;
  readonly reading: Reading | null;
  /** Said where the headline had to be another indicator than "any benefit". */
  readonly insteadOf: string | null;
  readonly rank: string | null;
  /** What the house has to say about the value in the sentence. */
  readonly notes: readonly string[];
};

/** Tried in this order: the widest question first, then the branches most countries publish, then work, then health. */
const order = [
  "any-benefit",
  "old-age",
  "children",
  "work-injury",
  "maternity",
  "disability",
  "unemployment",
  "informal-employment",
  "pension-contributors",
  "health-services"
];

export function countryHeadline(country: Country, atlas: Atlas, reader: Reader): Headline {
  const {words} = reader;
  for (const id of order) {
    const found = latestReading(country.id, id, atlas, reader);
    if (!found) continue;
    return {
      sentence: gapSentence(found, reader),
      reading: found,
      insteadOf: id === "any-benefit" ? null : words.country.insteadOf,
      rank: rankSentence(found, atlas, reader),
      notes: found.notes
    };
  }
  return {sentence: words.country.noHeadline, reading: null, insteadOf: null, rank: null, notes: []};
}

/** "34.1% of the population is covered by no …: about 15 million people (2021)." The other way round where nobody is left out. */
export function gapSentence(found: Reading, reader: Reader): string {
  const {words, locale} = reader;
  const {indicator, gap, left, whenDoubts} = found;
  const [valueText, gapText] = [found.valueText, found.gapText].map((text) => text && unitText(text, indicator, words));
  if (!valueText || !gapText || gap === 0) return words.country.headlineFull(valueText ?? "", indicator.reached[locale], whenDoubts);
  const predicate = indicator.left[locale];
  return left === null
    ? words.country.headline(gapText, predicate, whenDoubts)
    : words.country.headlinePeople(gapText, predicate, peopleLeft(left, reader), whenDoubts);
}

function rankSentence({indicator, observation}: Reading, atlas: Atlas, {words, format}: Reader): string | null {
  const rank = atlas.standing(indicator.id).ranks.get(observation.area);
  if (!rank || indicator.family !== "coverage") return null;
  const say = rank.ties > 0 ? words.country.rankTied : words.country.rank;
  return say(format.count(rank.position), format.count(rank.of));
}
