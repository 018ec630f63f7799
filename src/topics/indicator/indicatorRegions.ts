import {isOldSurvey, leading} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {StripFigure} from "../../charts/stripMarks.ts";
import type {StripRow} from "../../charts/strips.ts";
import {shownPlace} from "../../measures/showsGap.ts";
import type {Group} from "../../model/area.ts";
import type {Indicator} from "../../model/indicator.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {countedWorkers} from "../../reading/countedWorkers.ts";
import {leadNote} from "../../reading/leadNote.ts";
import {headlineName, shownMeasure} from "../../reading/ofGroup.ts";
import {yearsTold} from "../../reading/yearsTold.ts";
import {spreadCells} from "../../reading/spreadCells.ts";
import {describeValue} from "../../reading/describeValue.ts";
import {pandemicSurveys} from "../../reading/pandemicSurveys.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure, Table, TableCell} from "../../reading/figure.ts";
import {sayMedian} from "../../reading/sayMedian.ts";
import {sayShare} from "../../reading/sayShare.ts";
import {isLeftUnknown, shownNumber, shownText} from "../../reading/shownText.ts";
import {finding} from "../../reading/finding.ts";
import {shownSpreads, type SpreadOf} from "./spreadsOf.ts";
import {regionsTold} from "./regionsTold.ts";

/** How each sub-region's countries spread on one indicator, every country counted once. */
export function indicatorRegions(snapshot: IndicatorSnapshot, as: LocalAtlas): {figure: TakenFigure; rows: StripRow[]} {
  const {words} = as;
  const {indicator} = snapshot;
  const spreads = shownSpreads(snapshot, as).sort((a, b) => middleIn(b, indicator) - middleIn(a, indicator));
  const sources = sourceLines([indicator], as, {aggregates: true});
  const years = words.indicator.regionsNote({years: yearsTold(snapshot.countries, as)});
  return {
    rows: spreads.map((spread) => stripOf(spread, snapshot, as)),
    figure: {
      id: "regions-figure",
      ...finding(regionsTold(snapshot, sources, as), {place: null, sources}, as),
      subtitle: `${shownMeasure(indicator, as)}. ${words.indicator.regionsSubtitle({published: hasAverage(spreads)})}`,
      note: [years, countedWorkers([indicator], as), leadNote(snapshot.countries, as), pandemicSurveys(snapshot.countries, as)]
        .filter(Boolean)
        .join(" "),
      sources,
      csv: indicatorCsv(indicator.id),
      table: tableOf(spreads, snapshot, as)
    }
  };
}

/** Whether the publisher has an average of any region. */
const hasAverage = (spreads: readonly SpreadOf[]): boolean => spreads.some(({average}) => average !== null);

function stripOf({area, median, average}: SpreadOf, {indicator, countries}: IndicatorSnapshot, as: LocalAtlas): StripRow {
  const {locale} = as;
  const name = area.name[locale];
  const members = new Set(area.members);
  return {
    label: name,
    dots: countries
      .filter((o) => members.has(o.area))
      .map((o) => {
        const found = describeValue(o, indicator, as);
        const name = as.name(o.area);
        return {
          value: shownPlace(o.value, indicator),
          name,
          say: sayShare(name, found, as),
          href: addressOf(locale, "country", o.area),
          ...(isOldSurvey(o, as) && {old: true}),
          ...(isLeftUnknown(found) && {capped: true})
        };
      }),
    median: median === null ? null : middleOf(area, median, {indicator, countries}, as),
    published: average && {
      value: shownPlace(average.observation.value, indicator),
      text: shownText(average),
      say: sayShare(name, average, as)
    }
  };
}

/** Where the median of a region stands in the picture, which has the highest first; regions without one last. */
const middleIn = ({median}: SpreadOf, indicator: Indicator): number => (median === null ? -1 : shownPlace(median, indicator));

type Held = Pick<IndicatorSnapshot, "indicator" | "countries">;

function middleOf(area: Group, value: number, {indicator, countries}: Held, as: LocalAtlas): StripFigure {
  const of = leading(heldIn(area, countries), as).filter((o) => as.states.has(o.area));
  return {
    value: shownPlace(value, indicator),
    text: shownNumber(value, indicator, as),
    say: sayMedian(area.name[as.locale], {value, indicator, of}, as)
  };
}

function heldIn({members}: Group, countries: IndicatorSnapshot["countries"]): IndicatorSnapshot["countries"] {
  const inside = new Set(members);
  return countries.filter(({area}) => inside.has(area));
}

function tableOf(spreads: readonly SpreadOf[], {indicator, countries}: IndicatorSnapshot, as: LocalAtlas): Table {
  const {words, locale} = as;
  const {regionCountries, lowest, highest, published, regionsCaption} = words.indicator;
  const averages = hasAverage(spreads);
  const heads = [regionCountries, lowest, words.figure.median, highest, ...(averages ? [published] : [])];
  const numeric = heads.map((text) => ({text, numeric: true}));
  return {
    caption: regionsCaption(headlineName(indicator, as)),
    columns: [{text: words.figure.region}, ...numeric],
    rows: spreads.map(({area, n, of, min, max, average}): TableCell[] => [
      {text: area.name[locale]},
      {text: words.value.outOf({count: n, of})},
      ...spreadCells({min, max}, heldIn(area, countries), {members: area.members, indicator}, as),
      ...(averages
        ? [average ? {text: shownText(average), note: average.whenDoubts} : {text: words.absence.notPublished, absent: true}]
        : [])
    ])
  };
}
