import type {Country} from "../../model/area.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {latestReading, type Reading} from "../../reading/reading.ts";
import type {Reader} from "../../atlas/reader.ts";
import {gapSentence} from "../../reading/gapSentence.ts";

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

function rankSentence({indicator, observation}: Reading, atlas: Atlas, {words, format}: Reader): string | null {
  const rank = atlas.standing(indicator.id).ranks.get(observation.area);
  if (!rank || indicator.family !== "coverage") return null;
  const say = rank.ties > 0 ? words.country.rankTied : words.country.rank;
  return say(format.count(rank.position), format.count(rank.of));
}
