import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {TrendSeries} from "../../charts/trendSpots.ts";
import type {Area} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {areaCsv} from "../../site/addresses.ts";
import {branches} from "../../atlas/branches.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {paceSentence} from "../../reading/paceSentence.ts";
import {describeValue} from "../../reading/describeValue.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import {shownText} from "../../reading/shownText.ts";
import type {TakenFigure, Table} from "../../reading/figure.ts";
import {datedValues, trendOf} from "../../reading/trendOf.ts";
import {finding} from "../../reading/finding.ts";
import {isAllZero, trendTold} from "./trendTold.ts";

export type TrendView = {readonly figure: TakenFigure; readonly series: readonly TrendSeries[]; readonly pace: string};

/** The dated values of one indicator. */
type Line = {readonly id: string; readonly rows: readonly Observation[]};

/** "Since when?": any benefit through the years, or the branch with the longest record where any benefit has fewer than two; zeros alone where there is nothing else. */
export function countryTrend(area: Area, as: LocalAtlas): TrendView {
  const say = as.words.country.trend;
  const lines: readonly Line[] = ["any-benefit", ...branches]
    .map((id) => ({id, rows: datedValues(area.id, id, as)}))
    .filter(({rows}) => rows.length > 0);
  const drawn =
    drawnOf(
      lines.filter(({rows}) => !isAllZero(rows)),
      as
    ) ??
    drawnOf(lines, as) ??
    null;
  const isCounted = drawn?.rows.some((o) => describeValue(o, as.indicator(o.indicator), as).left !== null) ?? false;
  const sources = sourceLines([as.indicator(drawn?.id ?? "any-benefit")], as, {people: isCounted});
  return {
    pace: drawn ? paceSentence(drawn.rows, as.indicator(drawn.id), as) : "",
    series: drawn ? [trendOf(drawn.rows, as.indicator(drawn.id).name[as.locale], as)] : [],
    figure: {
      id: "trend",
      ...finding(trendTold(drawn?.id ?? "", drawn?.rows ?? [], as), {place: as.place(area.id), sources}, as),
      subtitle: say.subtitle,
      note: noteWith(say.note, drawn?.rows.map((o) => describeValue(o, as.indicator(o.indicator), as)) ?? []),
      sources,
      csv: areaCsv(area.id),
      table: tableOf(lines, area, as)
    }
  };
}

/** Any benefit if it has two years; else the longest line with a value that may lead, or the longest of all. */
function drawnOf(lines: readonly Line[], as: LocalAtlas): Line | undefined {
  if (lines[0]?.id === "any-benefit" && lines[0].rows.length > 1) return lines[0];
  return longest(lines.filter(({rows}) => rows.some((o) => leads(o, as)))) ?? longest(lines);
}

const longest = (lines: readonly Line[]): Line | undefined => lines.toSorted((a, b) => b.rows.length - a.rows.length)[0];

function tableOf(lines: readonly Line[], area: Area, as: LocalAtlas): Table {
  const {words, locale} = as;
  return {
    caption: words.country.trend.caption(area.name[locale]),
    columns: [
      {text: words.country.life.branch},
      {text: words.figure.year, numeric: true},
      {text: words.figure.gap, numeric: true},
      {text: words.country.life.covered, numeric: true, aside: true},
      {text: words.figure.remark}
    ],
    rows: lines.flatMap(({id, rows}) =>
      rows.toReversed().map((o) => {
        const found = describeValue(o, as.indicator(id), as);
        const doubts = {text: as.format.remarks(found.doubts)};
        return [{text: as.indicator(id).name[locale]}, {text: found.when}, {text: shownText(found)}, {text: found.valueText}, doubts];
      })
    )
  };
}
