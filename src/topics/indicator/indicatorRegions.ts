import {isOldSurvey, leading, leads} from "../../atlas/leads.ts";
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
import {shownMeasure} from "../../reading/ofGroup.ts";
import {yearsTold} from "../../reading/yearsTold.ts";
import {describeValue} from "../../reading/describeValue.ts";
import {pandemicSurveys} from "../../reading/pandemicSurveys.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {sayMedian} from "../../reading/sayMedian.ts";
import {sayShare} from "../../reading/sayShare.ts";
import {isLeftUnknown, shownNumber, shownText} from "../../reading/shownText.ts";
import {finding} from "../../reading/finding.ts";
import {shownSpreads, type SpreadOf} from "./spreadsOf.ts";
import {regionsTold} from "./regionsTold.ts";
import {hasAverage, heldIn, regionsTable, type Held} from "./regionsTable.ts";

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
      note: [
        years,
        countedWorkers([indicator], as),
        leadNote(snapshot.countries, as),
        pandemicSurveys(snapshot.countries, as),
        ...doubtedAverages(spreads)
      ]
        .filter(Boolean)
        .join(" "),
      sources,
      csv: indicatorCsv(indicator.id),
      table: regionsTable(spreads, snapshot, as)
    }
  };
}

/** What is doubted of the publisher's averages, which the table has and the picture has not. */
const doubtedAverages = (spreads: readonly SpreadOf[]): string[] => [...new Set(spreads.flatMap(({average}) => average?.notes ?? []))];

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
    published:
      average && leads(average.observation, as)
        ? {value: shownPlace(average.observation.value, indicator), text: shownText(average), say: sayShare(name, average, as)}
        : null
  };
}

/** Where the median of a region stands in the picture, which has the highest first; regions without one last. */
const middleIn = ({median}: SpreadOf, indicator: Indicator): number => (median === null ? -1 : shownPlace(median, indicator));

function middleOf(area: Group, value: number, {indicator, countries}: Held, as: LocalAtlas): StripFigure {
  const of = leading(heldIn(area, countries), as).filter((o) => as.states.has(o.area));
  return {
    value: shownPlace(value, indicator),
    text: shownNumber(value, indicator, as),
    say: sayMedian(area.name[as.locale], {value, indicator, of}, as)
  };
}
