import type {ChartView} from "../drawing/chart.ts";
import {mostNamed} from "../charts/bareElement.ts";

/** How many values an embed draws but neither names nor has in its table, which tells their ends and middle: the page names each. */
export function unnamed({draw, legend, says, figure}: ChartView): number {
  const isDense = draw !== null && legend === null && says.length > mostNamed;
  return isDense && says.length > 2 * figure.table.rows.length ? says.length : 0;
}
