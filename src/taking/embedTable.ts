import type {Table} from "../reading/figure.ts";
import type {ChartView} from "../drawing/chart.ts";

/** The table of an embed: the columns it has room for, and no links, for an embed leads to one page of the site. */
export function embedTable({figure: {table}, embedColumns}: ChartView): Table {
  const kept = <T>(cells: readonly T[]): T[] => (embedColumns ?? cells.map((_, place) => place)).flatMap((place) => cells[place] ?? []);
  return {
    ...table,
    columns: kept(table.columns),
    rows: table.rows.map((cells) => kept(cells).map((cell) => ({...cell, href: undefined})))
  };
}
