import {locales} from "../model/locale.ts";
import type {Atlas} from "../views/atlas.ts";
import {readerOf} from "../views/reader.ts";
import {chartKinds, type ChartName} from "./chartKinds.ts";
import {charts} from "./charts.ts";
import {findChart} from "./chartView.ts";

const known = new WeakMap<Atlas, readonly ChartName[]>();

/** Every chart one can take away, the same in each language: what can be drawn is a matter of figures. */
export function chartNames(atlas: Atlas): readonly ChartName[] {
  const names = known.get(atlas) ?? namesOf(atlas);
  known.set(atlas, names);
  return names;
}

const namesOf = (atlas: Atlas): ChartName[] =>
  chartKinds.flatMap((chart) => {
    const names = charts[chart].ids(atlas).map((id) => ({chart, id}));
    return charts[chart].isAlways ? names : names.filter((name) => findChart(name, atlas, readerOf(locales[0]))?.draw);
  });
