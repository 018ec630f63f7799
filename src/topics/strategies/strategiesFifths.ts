import {isOldSurvey, surveysSince} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {FifthRow} from "../../charts/fifthDots.ts";
import {countryMedian} from "../../measures/countryMedian.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import {isCountedNoted} from "../../reading/leadNote.ts";
import {noteWithAreas} from "../../reading/notedAreas.ts";
import {placesOf} from "../../reading/placesOf.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {Language} from "../../atlas/language.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {momentOf, type Moment} from "../../reading/saidMoment.ts";
import {fifthPairs, lead, type FifthPair} from "./fifthPairs.ts";
import {fifthsTitle} from "./fifthsTitle.ts";
import {mostCountries, nameOf, partsByName, wholeOf, type GroupPart} from "./strategiesBase.ts";
import type {TakenFigure, TableCell} from "../../reading/figure.ts";
import {finding} from "../../reading/finding.ts";

export type FifthsView = {readonly figure: TakenFigure; readonly rows: readonly FifthRow[]};

/** Whom programmes reach, where they reach fewest of the poorest first: country by country where they are few, by the median country of each sub-region where they are many. */
export function strategiesFifths(group: Group, as: LocalAtlas): FifthsView {
  const {words, locale} = as;
  const say = words.strategies.fifths;
  const pairs = fifthPairs(wholeOf(group, as), as);
  const byCountry = pairs.length <= mostCountries;
  const surveys = pairs.map(({poorest}) => poorest);
  const numbers = [say.poorest, say.richest, say.difference, words.figure.year];
  const sources = sourceLines([as.indicator("survey-coverage")], as);
  return {
    rows: (byCountry ? pairs.map((pair) => countryRow(pair, as)) : partsByName(group, as).flatMap((part) => partRow(part, as))).toSorted(
      (a, b) => a.poorest - b.poorest
    ),
    figure: {
      id: "fifths",
      ...finding(fifthsTitle(pairs, as), {place: as.place(group.id), sources}, as),
      subtitle: byCountry ? say.countries : say.parts,
      note: noteWithAreas(noteOf(pairs, as), surveys, as),
      sources,
      csv: indicatorCsv("survey-coverage"),
      table: {
        caption: say.caption(group.name[locale]),
        columns: [{text: words.figure.area}, ...numbers.map((text) => ({text, numeric: true}))],
        rows: pairs.toSorted(poorestFirst).map((pair) => cellsOf(pair, as))
      }
    }
  };
}

/** In the order of the picture. */
const poorestFirst = (a: FifthPair, b: FifthPair): number => a.poorest.value - b.poorest.value;

/** What surveys see, and how the title would count with those that are too old for it. */
function noteOf(pairs: readonly FifthPair[], as: LocalAtlas): string {
  const {doubts, strategies} = as.words;
  const {survey} = strategies;
  const old = pairs.filter(({poorest}) => isOldSurvey(poorest, as)).length;
  const ahead = pairs.filter((pair) => lead(pair) > 0).length;
  const counted = pairs.filter(({poorest}) => isCountedNoted(poorest, as)).map(({area}) => area);
  // A title of one country counts nothing.
  const isCount = pairs.length - old > 1;
  const withOld = old === 0 || !isCount ? "" : doubts.countWithOld({old, since: surveysSince(), count: ahead, of: pairs.length});
  return [survey.note, withOld, counted.length === 0 ? "" : doubts.countedNoted({names: placesOf(counted, as)})].filter(Boolean).join(" ");
}

/** Both fifths of one survey with whatever is doubted of either. */
function momentIn({poorest, richest}: FifthPair, as: LocalAtlas): Moment {
  const say = as.words.strategies.fifths;
  const read = (o: Observation) => describeValue(o, as.indicator("survey-coverage"), as);
  return momentOf([read(poorest), read(richest)], [say.poorest, say.richest], as);
}

function countryRow(pair: FifthPair, as: LocalAtlas): FifthRow {
  const {area, poorest, richest} = pair;
  const {mark, old, all} = momentIn(pair, as);
  return rowOf({label: nameOf(area, as), poorest: poorest.value, richest: richest.value}, {yearText: mark, old, when: all}, as);
}

/** The median of each fifth over the countries of a part, each fifth for itself. */
function partRow(part: GroupPart, as: LocalAtlas): FifthRow[] {
  const pairs = fifthPairs(part, as).filter((pair) => !isOldSurvey(pair.poorest, as));
  const [poorest, richest] = (["poorest", "richest"] as const).map((end) =>
    countryMedian(
      pairs.map((pair) => pair[end]),
      as
    )
  );
  if (!poorest || !richest) return [];
  const when = as.words.strategies.nOfM({count: poorest.of.length, of: part.members.length});
  const both = {label: part.label, poorest: poorest.value, richest: richest.value};
  return [rowOf(both, {yearText: when, old: false, when}, as)];
}

type When = {readonly yearText: string; readonly old: boolean; readonly when: string};

function rowOf(both: Pick<FifthRow, "label" | "poorest" | "richest">, {yearText, old, when}: When, {words, format}: Language): FifthRow {
  const [poorestText, richestText] = [format.percent(both.poorest), format.percent(both.richest)];
  return {...both, valueText: "", yearText, old, poorestText, richestText, say: words.strategies.fifths.say({...both, when})};
}

function cellsOf(pair: FifthPair, as: LocalAtlas): TableCell[] {
  const {format, locale} = as;
  const {poorest, richest, area} = pair;
  const {cells, shared} = momentIn(pair, as);
  return [
    {text: nameOf(area, as), href: addressOf(locale, "country", area)},
    ...cells,
    {text: format.signedPoints(poorest.value - richest.value)},
    {text: shared}
  ];
}
