import {localAtlas} from "../atlas/localAtlas.ts";
import {builtLocales} from "../site/builtLocales.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {perAtlas} from "../atlas/perAtlas.ts";
import {languageOf} from "../atlas/language.ts";
import {chartKinds, type ChartName} from "../drawing/chartKinds.ts";
import {charts} from "./charts.ts";
import {findChart} from "./chartView.ts";

/** Every chart one can take away, the same in each language: what can be drawn is a matter of figures. */
export const chartNames: (atlas: Atlas) => readonly ChartName[] = perAtlas((atlas) =>
  chartKinds.flatMap((chart) => {
    const names = charts[chart].ids(atlas).map((id) => ({chart, id}));
    return charts[chart].isAlways ? names : names.filter((name) => findChart(name, localAtlas(atlas, languageOf(builtLocales()[0])))?.draw);
  })
);
