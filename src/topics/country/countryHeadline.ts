import {ranksOf} from "../../atlas/ranksOf.ts";
import type {branches} from "../../atlas/branches.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Country} from "../../model/area.ts";
import {doubtedValue, latestValue, leadingValue, type DescribedValue} from "../../reading/describeValue.ts";
import {isAtCap} from "../../reading/annotationsFor.ts";
import {countedWorkers} from "../../reading/countedWorkers.ts";
import {whenAlone} from "../../reading/finding.ts";
import {gapSentence} from "../../reading/gapSentence.ts";
import {pandemicNote} from "../../reading/pandemicNote.ts";
import {gapHead, type PageHead} from "../../reading/pageHead.ts";

/** The first thing said of a country: its gap, its people, its rank. */
export type Headline = {
  readonly sentence: string;
  /** The same as the head of the page has it. */
  readonly head: PageHead;
  readonly reading: DescribedValue | null;
  /** Said where the headline had to be another indicator than "any benefit". */
  readonly insteadOf: string | null;
  readonly rank: string | null;
  /** What the house has to say about the value in the sentence. */
  readonly notes: readonly string[];
};

/** Tried in this order: the widest question first, then the branches most countries publish. Nothing but coverage stands for coverage. */
const order = [
  "any-benefit",
  "old-age",
  "children",
  "work-injury",
  "maternity",
  "disability",
  "unemployment",
  "vulnerable",
  "poor"
] as const satisfies readonly ("any-benefit" | (typeof branches)[number])[];

export function countryHeadline(country: Country, as: LocalAtlas): Headline {
  const {words} = as;
  const doubted = doubtedValue(country.id, "any-benefit", as);
  if (doubted) return doubtedHeadline(doubted, as);
  for (const id of order) {
    const found = leadingValue(country.id, id, as);
    if (!found) continue;
    const newest = latestValue(country.id, "any-benefit", as);
    const isHeld = newest !== null && newest.observation !== found.observation;
    const notes = [...found.notes, pandemicNote(found.observation, as), countedWorkers([found.indicator], as)].filter(Boolean);
    return {
      sentence: gapSentence(found, as),
      head: gapHead(found, as),
      reading: found,
      insteadOf: id === "any-benefit" || isHeld ? null : words.country.insteadOf,
      rank: rankSentence(found, as),
      notes: isHeld ? [newestSentence(newest, as), ...newest.notes, ...notes] : notes
    };
  }
  return withoutLead(country, as);
}

/** That there is no figure on coverage; or that each there is carries a note, with the notes. */
function withoutLead({id}: Country, as: LocalAtlas): Headline {
  const {country, doubts} = as.words;
  const held = order.flatMap((one) => latestValue(id, one, as) ?? []);
  const noted = doubts.noneLeads({about: doubts.abouts.branches});
  const sentence = held.length === 0 ? country.noHeadline({place: as.place(id)}) : `${noted}.`;
  const head = {lead: held.length === 0 ? as.words.heads.none : noted, method: ""};
  return {sentence, head, reading: null, insteadOf: null, rank: null, notes: [...new Set(held.flatMap(({notes}) => notes))]};
}

/** Of a newest value that may not lead, with nothing near it that may: the figure, that it is in doubt, and why. */
function doubtedHeadline(doubted: DescribedValue, as: LocalAtlas): Headline {
  const {observation, indicator, whenDoubts, notes} = doubted;
  const said = {value: observation.value, reached: indicator.reached[as.locale], when: whenDoubts};
  const sentence = as.words.doubts.inDoubt({place: as.place(observation.area), ...said});
  const head = {lead: as.words.heads.inDoubt(said), method: as.words.heads.known({when: whenAlone(doubted, as)})};
  return {sentence, head, reading: doubted, insteadOf: null, rank: null, notes: [...notes, pandemicNote(observation, as)].filter(Boolean)};
}

/** The newest value, where it carries a note that keeps it out of the headline. */
function newestSentence({indicator, valueText, when}: DescribedValue, {words, locale}: LocalAtlas): string {
  return words.doubts.newest({indicator: indicator.name[locale], value: valueText, when});
}

function rankSentence({indicator, observation}: DescribedValue, as: LocalAtlas): string | null {
  const {latest, countries} = as.snapshot(indicator.id);
  const rank = latest.get(observation.area) === observation ? ranksOf(indicator.id, as).get(observation.area) : undefined;
  if (!rank) return null;
  const own = rank.of < countries.length;
  if (isAtCap(observation, as)) return as.words.doubts.rank({count: rank.ties + 1, of: rank.of, own});
  return as.words.country.rank({place: as.place(observation.area), position: rank.position, of: rank.of, tied: rank.ties > 0, own});
}
