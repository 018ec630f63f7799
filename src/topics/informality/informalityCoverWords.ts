import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {addressOf} from "../../site/addresses.ts";
import {saidYears} from "../../reading/genderBalance.ts";
import {countryMedian} from "../../measures/countryMedian.ts";
import type {Pair} from "./informalityPairs.ts";
import type {Reader} from "../../atlas/reader.ts";
import type {Table} from "../../reading/figure.ts";

/** The medians of those where most work is formal and of those where most is informal; of few countries the ends. */
export function coverTitle(pairs: readonly Pair[], as: LocalAtlas): string {
  const say = as.words.informality.cover;
  const [formal, informal] = [pairs.filter((pair) => pair.formal > 50), pairs.filter((pair) => pair.formal <= 50)];
  const middle = (some: readonly Pair[]) =>
    countryMedian(
      some.map(({coverage}) => coverage),
      as
    );
  const [ofFormal, ofInformal] = [middle(formal), middle(informal)];
  if ((formal.length > 0 && !ofFormal) || (informal.length > 0 && !ofInformal)) return endsTitle(pairs, as);
  const text = ({value}: {value: number}): string => as.format.percent(value);
  const told = pairs.filter(({area}) => as.states.has(area));
  const [count, years] = [as.format.count(told.length), pairsYears(told, as)];
  if (ofFormal && ofInformal) return say.title(text(ofFormal), text(ofInformal), years);
  if (ofFormal) return say.titleFormal(count, text(ofFormal), years);
  return ofInformal ? say.titleInformal(count, text(ofInformal), years) : endsTitle(pairs, as);
}

/** The least and the most covered; the only one. */
function endsTitle(pairs: readonly Pair[], as: LocalAtlas): string {
  const say = as.words.informality.cover;
  const sorted = pairs.toSorted((a, b) => a.coverage.value - b.coverage.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) throw new Error("a title needs a country");
  const formal = (pair: Pair): string => say.dated(as.format.percent(pair.formal), pair.informal.whenDoubts);
  if (low === high) return say.titleOne(as.name(low.area), say.dated(low.covered.valueText, low.covered.whenDoubts), formal(low));
  const placed = ({area, covered}: Pair): string => say.placed(as.name(area), covered.valueText, covered.whenDoubts);
  return say.titleEnds(placed(low), formal(low), placed(high), formal(high));
}

/** First and last year of all values of some pairs. */
export const pairsYears = (pairs: readonly Pair[], reader: Reader): string =>
  saidYears(
    pairs.flatMap(({coverage, informality}) => [coverage, informality]),
    reader
  );

/** Both values with both years and their difference, one country a line. */
export function pairsTable(pairs: readonly Pair[], caption: string, as: LocalAtlas): Table {
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
