import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {addressOf} from "../../site/addresses.ts";
import {saidYears} from "../../reading/genderBalance.ts";
import {countryMedian} from "../../measures/countryMedian.ts";
import {leadNoteOf} from "../../reading/leadNote.ts";
import type {CoverageAndFormality} from "./informalityPairs.ts";
import type {Language} from "../../atlas/language.ts";
import type {Table} from "../../reading/figure.ts";

/** The medians of those where most work is formal and of those where most is informal; of few countries the ends. */
export function coverTitle(pairs: readonly CoverageAndFormality[], as: LocalAtlas): string {
  const say = as.words.informality.cover;
  const {formal, informal} = halvesOf(pairs);
  const middle = (some: readonly CoverageAndFormality[]): number | null =>
    countryMedian(
      some.map(({coverage}) => coverage),
      as
    )?.value ?? null;
  const [ofFormal, ofInformal] = [middle(formal), middle(informal)];
  if ((formal.length > 0 && ofFormal === null) || (informal.length > 0 && ofInformal === null)) return endsTitle(pairs, as);
  const told = pairs.filter(({area}) => as.states.has(area));
  const [count, when] = [told.length, pairsYears(told, as)];
  if (ofFormal !== null && ofInformal !== null) return say.title({formal: ofFormal, informal: ofInformal, when});
  if (ofFormal !== null) return say.titleFormal({count, cover: ofFormal, when});
  return ofInformal === null ? endsTitle(pairs, as) : say.titleInformal({count, cover: ofInformal, when});
}

const halvesOf = (pairs: readonly CoverageAndFormality[]) => ({
  formal: pairs.filter((pair) => pair.formal > 50),
  informal: pairs.filter((pair) => pair.formal <= 50)
});

/** Whose coverage the medians of the title leave out, and what each would be with it. */
export function halvesNote(pairs: readonly CoverageAndFormality[], as: LocalAtlas): string {
  const {halves} = as.words.informality.cover;
  const {formal, informal} = halvesOf(pairs);
  const valuesOf = (some: readonly CoverageAndFormality[]) => some.map(({covered}) => covered.observation);
  return leadNoteOf(
    [
      {name: halves.formal, values: valuesOf(formal)},
      {name: halves.informal, values: valuesOf(informal)}
    ],
    as
  );
}

/** The least and the most covered; the only one. */
function endsTitle(pairs: readonly CoverageAndFormality[], as: LocalAtlas): string {
  const say = as.words.informality.cover;
  const sorted = pairs.toSorted((a, b) => a.coverage.value - b.coverage.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) throw new Error("a title needs a country");
  return low === high ? say.titleOne(toldPair(low, as)) : say.titleEnds({low: toldPair(low, as), high: toldPair(high, as)});
}

export type Both = Pick<CoverageAndFormality, "area" | "formal" | "covered" | "informal">;

/** Coverage and formal work of an area as sentences take them. */
export const toldPair = ({area, formal, covered, informal}: Both, as: LocalAtlas) => ({
  place: as.place(area),
  ...{cover: covered.observation.value, coverWhen: covered.whenDoubts},
  ...{formal, formalWhen: informal.whenDoubts}
});

/** First and last year of all values of some pairs. */
export const pairsYears = (pairs: readonly CoverageAndFormality[], reader: Language): string =>
  saidYears(
    pairs.flatMap(({coverage, informality}) => [coverage, informality]),
    reader
  );

/** Both values with both years and their difference, one country a line. */
export function pairsTable(pairs: readonly CoverageAndFormality[], caption: string, as: LocalAtlas): Table {
  const {words, format, locale} = as;
  const say = words.informality.cover;
  return {
    caption,
    columns: [{text: words.figure.area}, ...[say.covered, say.formal, say.points].map((text) => ({text, numeric: true}))],
    rows: pairs.map(({area, formal, points, covered, informal}) => [
      {text: as.name(area), href: addressOf(locale, "country", area)},
      {text: covered.valueText, note: covered.whenDoubts, sort: covered.observation.value},
      {text: format.percent(formal), note: informal.whenDoubts, sort: formal},
      {text: format.signedPoints(points), sort: points}
    ])
  };
}
