import type {TrendSeries} from "../../charts/trendSpots.ts";
import type {Area} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {areaCsv} from "../../site/addresses.ts";
import type {Atlas} from "../../atlas/atlas.ts";
import {branches} from "../../atlas/branches.ts";
import {noteWith} from "../../reading/noteWith.ts";
import {paceSentence} from "../../reading/paceSentence.ts";
import {reading} from "../../reading/reading.ts";
import type {Reader} from "../../atlas/reader.ts";
import {sourceLines} from "../../reading/sourceLine.ts";
import type {Figure, Table} from "../../reading/figure.ts";
import {datedValues, trendOf} from "../../reading/trendOf.ts";

export type TrendView = {readonly figure: Figure; readonly series: readonly TrendSeries[]; readonly pace: string};

/** The dated values of one indicator. */
type Line = {readonly id: string; readonly rows: readonly Observation[]};

/** "Since when?": any benefit through the years, or the branch with the longest record where any benefit has fewer than two. */
export function countryTrend(area: Area, atlas: Atlas, reader: Reader): TrendView {
  const say = reader.words.country.trend;
  const lines: readonly Line[] = ["any-benefit", ...branches]
    .map((id) => ({id, rows: datedValues(area.id, id, atlas)}))
    .filter(({rows}) => rows.length > 0);
  const drawn = (lines[0]?.id === "any-benefit" && lines[0].rows.length > 1 ? lines[0] : longest(lines)) ?? null;
  return {
    pace: drawn ? paceSentence(drawn.rows, atlas.indicator(drawn.id), atlas, reader) : "",
    series: drawn ? [trendOf(drawn.rows, atlas.indicator(drawn.id).name[reader.locale], atlas, reader)] : [],
    figure: {
      id: "trend",
      title: titleOf(drawn?.id ?? "", drawn?.rows ?? [], atlas, reader),
      subtitle: say.subtitle,
      note: noteWith(say.note, drawn?.rows.map((o) => reading(o, atlas.indicator(o.indicator), atlas, reader)) ?? []),
      sources: sourceLines([atlas.indicator(drawn?.id ?? "any-benefit")], atlas, reader),
      csv: areaCsv(area.id),
      table: tableOf(lines, area, atlas, reader)
    }
  };
}

const longest = (lines: readonly Line[]): Line | undefined => lines.toSorted((a, b) => b.rows.length - a.rows.length)[0];

function tableOf(lines: readonly Line[], area: Area, atlas: Atlas, reader: Reader): Table {
  const {words, locale} = reader;
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
        const {valueText, when, doubts} = reading(o, atlas.indicator(id), atlas, reader);
        return [{text: atlas.indicator(id).name[locale]}, {text: when}, {text: valueText}, {text: doubts.join(", ")}];
      })
    )
  };
}

function titleOf(id: string, rows: readonly Observation[], atlas: Atlas, reader: Reader): string {
  const say = reader.words.country.trend;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return say.titleNone;
  const {indicator} = atlas.standing(id);
  const [from, to] = [reading(first, indicator, atlas, reader), reading(last, indicator, atlas, reader)];
  const name = indicator.name[reader.locale];
  if (first === last) return say.titleOne(name, to.valueText, to.when);
  return say.titleTwo(name, from.valueText, from.when, to.valueText, to.when);
}
