import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {perAtlas} from "../atlas/perAtlas.ts";
import type {ChartView} from "../drawing/chart.ts";
import type {ChartName} from "../drawing/chartKinds.ts";
import {charts} from "./charts.ts";

/** Views that were made: a page, its embed, picture and card ask for the same ones. */
const made = perAtlas(() => new Map<string, ChartView | null>());

/** The chart of a name; null where there is not even a figure to speak of. */
export function findChart({chart, id}: ChartName, as: LocalAtlas): ChartView | null {
  const views = made(as);
  const key = `${as.locale}/${chart}/${id}`;
  const known = views.get(key);
  if (known !== undefined) return known;
  const found = charts[chart].view(id, as);
  views.set(key, found);
  return found;
}

/** The chart of a name. Throws where there is none: addresses are made from the model alone. */
export function chartView(name: ChartName, as: LocalAtlas): ChartView {
  const view = findChart(name, as);
  if (!view) throw new Error(`there is no chart ${name.chart} of ${name.id}`);
  return view;
}
