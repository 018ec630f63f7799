import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {ChartView} from "../drawing/chart.ts";
import type {ChartName} from "../drawing/chartKinds.ts";
import {findChart} from "../figures/chartView.ts";
import {shareOptions, type ShareOptions} from "./shareOptions.ts";

/** A chart as it stands on a page: drawn, and to be taken away. */
export type ShownChart = {readonly view: ChartView; readonly take: ShareOptions | null};

/** The chart of a name for a page; null where there is not even a figure to speak of. */
export function shownChart(name: ChartName, as: LocalAtlas, site: URL | undefined): ShownChart | null {
  const view = findChart(name, as);
  return view && {view, take: shareOptions(name, as, site)};
}
