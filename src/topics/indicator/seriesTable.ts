import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {describeValue} from "../../reading/describeValue.ts";
import type {Table, TableCell} from "../../reading/figure.ts";
import {shownText} from "../../reading/shownText.ts";
import type {SeriesLine} from "./seriesLine.ts";

/** A row for each year, the newest first, and a column for each group. */
export function seriesTable(lines: readonly SeriesLine[], caption: string, as: LocalAtlas): Table {
  const years = [...new Set(lines.flatMap(({rows}) => rows.map(({period}) => period ?? 0)))].sort((a, b) => b - a);
  return {
    caption,
    columns: [{text: as.words.figure.year}, ...lines.map(({id}) => ({text: as.name(id), numeric: true}))],
    rows: years.map((year) => [{text: as.format.year(year)}, ...lines.map((line) => cellOf(line, year, as))])
  };
}

function cellOf({rows}: SeriesLine, year: number, as: LocalAtlas): TableCell {
  const found = rows.find(({period}) => period === year);
  if (!found) return {text: as.words.absence.notPublished, absent: true};
  const {indicator} = as.snapshot(found.indicator);
  return {text: shownText(describeValue(found, indicator, as)), sort: found.value};
}
