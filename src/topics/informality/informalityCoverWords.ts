import {isOverHalf} from "../../measures/isOverHalf.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {addressOf} from "../../site/addresses.ts";
import {isAtCap} from "../../reading/annotationsFor.ts";
import {saidYears} from "../../reading/genderBalance.ts";
import {countryMedian} from "../../measures/countryMedian.ts";
import {leadNoteOf} from "../../reading/leadNote.ts";
import type {CoverageAndFormality} from "./informalityPairs.ts";
import type {Language} from "../../atlas/language.ts";
import type {Table} from "../../reading/figure.ts";
import type {SourceLine} from "../../i18n/sourcesText.ts";
import {basis, whenAlone, type Told} from "../../reading/finding.ts";

/** The medians of those where most work is formal and of those where most is informal; of few countries the ends. */
export function coverTitle(pairs: readonly CoverageAndFormality[], sources: readonly SourceLine[], as: LocalAtlas): Told {
  const say = as.words.informality.cover;
  const {formal, informal} = halvesOf(pairs);
  const middle = (some: readonly CoverageAndFormality[]): number | null =>
    countryMedian(
      some.map(({coverage}) => coverage),
      as
    )?.value ?? null;
  const [ofFormal, ofInformal] = [middle(formal), middle(informal)];
  if ((formal.length > 0 && ofFormal === null) || (informal.length > 0 && ofInformal === null)) return endsTitle(pairs, sources, as);
  const told = pairs.filter(({area}) => as.states.has(area));
  const [count, when] = [told.length, pairsYears(told, as)];
  if (ofFormal !== null && ofInformal !== null)
    return {title: (said) => say.title({formal: ofFormal, informal: ofInformal, when: said}), when};
  if (ofFormal !== null) return {title: (said) => say.titleFormal({count, cover: ofFormal, when: said}), when};
  if (ofInformal === null) return endsTitle(pairs, sources, as);
  return {title: (said) => say.titleInformal({count, cover: ofInformal, when: said}), when};
}

const halvesOf = (pairs: readonly CoverageAndFormality[]) => ({
  formal: pairs.filter((pair) => isOverHalf(pair.formal)),
  informal: pairs.filter((pair) => !isOverHalf(pair.formal))
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
function endsTitle(pairs: readonly CoverageAndFormality[], sources: readonly SourceLine[], as: LocalAtlas): Told {
  const {informality, sentence} = as.words;
  const say = informality.cover;
  const sorted = pairs.toSorted((a, b) => a.coverage.value - b.coverage.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) throw new Error("a title needs a country");
  const [least, most] = [toldPair(low, as), toldPair(high, as)];
  const [first, then] = low === high ? [alonePair(low, sources, as), null] : [alonePair(low, [], as), alonePair(high, sources, as)];
  return {
    title: low === high ? say.titleOne(least) : say.titleEnds({low: least, high: most}),
    clause: sentence.cover({low: first, high: then})
  };
}

export type Both = Pick<CoverageAndFormality, "area" | "formal" | "covered" | "informal">;

/** Coverage and formal work of an area as sentences take them. */
export const toldPair = ({area, formal, covered, informal}: Both, as: LocalAtlas) => ({
  place: as.place(area),
  ...{cover: covered.observation.value, coverWhen: covered.whenDoubts},
  ...{formal, formalWhen: informal.whenDoubts}
});

/** The same without what points to a note; the last of a sentence names its sources. */
const alonePair = (pair: Both, sources: readonly SourceLine[], as: LocalAtlas) => ({
  ...toldPair(pair, as),
  ...{coverWhen: whenAlone(pair.covered, as), formalWhen: basis(whenAlone(pair.informal, as), sources, as)}
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
      isAtCap(covered.observation, as)
        ? {text: words.value.missing, note: words.doubts.mark, sort: null}
        : {text: format.signedPoints(points), sort: points}
    ])
  };
}
