import type {Atlas} from "../views/atlas.ts";
import type {Reader} from "../views/reader.ts";
import type {ChartView} from "./chart.ts";
import type {ChartName} from "./chartKinds.ts";
import {findChart} from "./chartView.ts";
import {taking, type Taking} from "./taking.ts";

/** A chart as it stands on a page: drawn, and to be taken away. */
export type ShownChart = {readonly view: ChartView; readonly take: Taking | null};

/** The chart of a name for a page; null where there is not even a figure to speak of. */
export function shownChart(name: ChartName, atlas: Atlas, reader: Reader, site: URL | undefined): ShownChart | null {
  const view = findChart(name, atlas, reader);
  return view && {view, take: taking(name, atlas, reader, site)};
}
