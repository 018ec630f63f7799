import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Colour} from "../../charts/theme.ts";
import type {TrendSeries} from "../../charts/trendSpots.ts";
import type {Indicator} from "../../model/indicator.ts";
import {indicatorCsv} from "../../site/addresses.ts";
import type {TakenFigure} from "../../reading/figure.ts";
import {finding} from "../../reading/finding.ts";
import {headlineName, shownMeasure} from "../../reading/ofGroup.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {datedValues, trendOf} from "../../reading/trendOf.ts";
import {yearRange} from "../../reading/yearRange.ts";
import type {SeriesKind, SeriesLine} from "./seriesLine.ts";
import {seriesTable} from "./seriesTable.ts";
import {seriesTold} from "./seriesTold.ts";

/** Each with what the publisher has of it without its largest member. */
const withoutPairs = ["world", "world-excluding-india-and-china", "lower-middle-income", "lower-middle-income-excluding-india"];
const withoutRest = ["upper-middle-income", "upper-middle-income-excluding-china"];

const colours: readonly Colour[] = ["line1", "line2", "line3", "line4", "line5", "muted"];

function idsOf(kind: SeriesKind, as: LocalAtlas): string[] {
  if (kind === "without") return [...withoutPairs, ...withoutRest];
  return ["world", ...as.memberGroups.filter(({groupKind}) => groupKind === kind).map(({id}) => id)];
}

/** The lines of a figure: groups with more than one year. Of those without a country none, unless all are there. */
function linesOf(kind: SeriesKind, indicator: Indicator, as: LocalAtlas): SeriesLine[] {
  const ids = idsOf(kind, as);
  const lines = ids.map((id) => ({id, rows: datedValues(id, indicator.id, as)})).filter(({rows}) => rows.length > 1);
  return kind === "without" && lines.length < ids.length ? [] : lines;
}

export type IndicatorSeries = {readonly figure: TakenFigure; readonly series: readonly TrendSeries[]};

/** What the publisher has of the world and of groups through the years; null where that is fewer than two of them. */
export function indicatorSeries(kind: SeriesKind, indicator: Indicator, as: LocalAtlas): IndicatorSeries | null {
  const lines = linesOf(kind, indicator, as);
  if (lines.length < 2) return null;
  const {series: say} = as.words.overTime;
  const years = yearRange(lines.flatMap(({rows}) => rows.flatMap(({period}) => period ?? [])));
  const sources = sourceLines([indicator], as, {aggregates: true});
  const isOfIncome = lines.some(({id}) => as.group(id).groupKind === "income");
  return {
    series: lines.map((line, i) => lineOf(line, i, kind, as)),
    figure: {
      id: `series-${kind}`,
      ...finding(seriesTold(kind, lines, indicator, as), {place: as.place("world"), sources}, as),
      subtitle: [`${shownMeasure(indicator, as)}.`, say.subtitle({years}), ...(kind === "without" ? [say.dashed] : [])].join(" "),
      note: isOfIncome ? as.words.computed.olderIncomes : undefined,
      sources,
      csv: indicatorCsv(indicator.id),
      table: seriesTable(lines, say.caption({name: headlineName(indicator, as), kind, years}), as)
    }
  };
}

/** A pair shares its colour; what goes without a country is dashed. */
function lineOf({id, rows}: SeriesLine, place: number, kind: SeriesKind, as: LocalAtlas): TrendSeries {
  const isPair = kind === "without";
  const colour = colours[isPair ? Math.floor(place / 2) : place] ?? "muted";
  const line = trendOf(rows, (isPair && as.words.overTime.series.names[id]) || as.name(id), as);
  return {...line, colour, emphasis: id === "world", ...(isPair && place % 2 === 1 ? {dash: "4 3"} : {})};
}
