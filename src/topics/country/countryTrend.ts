import {leads} from "../../atlas/leads.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {TrendSeries} from "../../charts/trendSpots.ts";
import {newestStretch} from "../../measures/newestStretch.ts";
import type {Area} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {areaCsv} from "../../site/addresses.ts";
import {branches} from "../../atlas/branches.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {paceSentence} from "../../reading/paceSentence.ts";
import {describeValue} from "../../reading/describeValue.ts";
import {sourceLines} from "../../reading/sourceLines.ts";
import type {Figure, Table} from "../../reading/figure.ts";
import {datedValues, trendOf} from "../../reading/trendOf.ts";

export type TrendView = {readonly figure: Figure; readonly series: readonly TrendSeries[]; readonly pace: string};

/** The dated values of one indicator. */
type Line = {readonly id: string; readonly rows: readonly Observation[]};

/** "Since when?": any benefit through the years, or the branch with the longest record where any benefit has fewer than two. */
export function countryTrend(area: Area, as: LocalAtlas): TrendView {
  const say = as.words.country.trend;
  const lines: readonly Line[] = ["any-benefit", ...branches]
    .map((id) => ({id, rows: datedValues(area.id, id, as)}))
    .filter(({rows}) => rows.length > 0);
  const drawn = (lines[0]?.id === "any-benefit" && lines[0].rows.length > 1 ? lines[0] : longest(lines)) ?? null;
  return {
    pace: drawn ? paceSentence(drawn.rows, as.indicator(drawn.id), as) : "",
    series: drawn ? [trendOf(drawn.rows, as.indicator(drawn.id).name[as.locale], as)] : [],
    figure: {
      id: "trend",
      title: titleOf(drawn?.id ?? "", drawn?.rows ?? [], as),
      subtitle: say.subtitle,
      note: noteWith(say.note, drawn?.rows.map((o) => describeValue(o, as.indicator(o.indicator), as)) ?? []),
      sources: sourceLines([as.indicator(drawn?.id ?? "any-benefit")], as),
      csv: areaCsv(area.id),
      table: tableOf(lines, area, as)
    }
  };
}

const longest = (lines: readonly Line[]): Line | undefined => lines.toSorted((a, b) => b.rows.length - a.rows.length)[0];

function tableOf(lines: readonly Line[], area: Area, as: LocalAtlas): Table {
  const {words, locale} = as;
  return {
    caption: words.country.trend.caption(area.name[locale]),
    columns: [
      {text: words.country.life.branch},
      {text: words.figure.year, numeric: true},
      {text: words.figure.value, numeric: true},
      {text: words.figure.remark}
    ],
    rows: lines.flatMap(({id, rows}) =>
      rows.toReversed().map((o) => {
        const {valueText, when, doubts} = describeValue(o, as.indicator(id), as);
        return [{text: as.indicator(id).name[locale]}, {text: when}, {text: valueText}, {text: as.format.remarks(doubts)}];
      })
    )
  };
}

/** A change is told within the newest stretch that has no break, change of remark or doubtful value in it; else the newest sound value alone. */
function titleOf(id: string, rows: readonly Observation[], as: LocalAtlas): string {
  const say = as.words.country.trend;
  const sound = rows.filter((o) => leads(o, as));
  const newest = sound.at(-1);
  if (!newest) return rows.length > 0 ? as.words.doubts.noneLeads : say.titleNone;
  const {indicator} = as.snapshot(id);
  const name = indicator.name[as.locale];
  const said = (o: Observation) => {
    const {when, doubts} = describeValue(o, indicator, as);
    return {share: o.value, when, doubts};
  };
  const [first, ...later] = newestStretch(rows, (o) => !leads(o, as));
  const last = later.at(-1);
  if (first && last) return say.titleTwo({name, from: said(first), to: said(last)});
  if (rows.length === 1) return say.titleOne({name, ...said(newest)});
  if (sound.length > 1) return say.titleNewest({name, ...said(newest)});
  const {valueText, whenDoubts} = describeValue(newest, indicator, as);
  return as.words.doubts.oneSound({indicator: name, value: valueText, when: whenDoubts, others: rows.length - 1});
}
