import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {latestReading, type Reading} from "../../reading/reading.ts";
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

export function countryHeadline(country: Country, as: LocalAtlas): Headline {
  const {words} = as;
  for (const id of order) {
    const found = latestReading(country.id, id, as);
    if (!found) continue;
    return {
      sentence: gapSentence(found, as),
      reading: found,
      insteadOf: id === "any-benefit" ? null : words.country.insteadOf,
      rank: rankSentence(found, as),
      notes: found.notes
    };
  }
  return {sentence: words.country.noHeadline, reading: null, insteadOf: null, rank: null, notes: []};
}

function rankSentence({indicator, observation}: Reading, as: LocalAtlas): string | null {
  const rank = as.standing(indicator.id).ranks.get(observation.area);
  if (!rank || indicator.family !== "coverage") return null;
  return as.words.country.rank({position: rank.position, of: rank.of, tied: rank.ties > 0});
}
