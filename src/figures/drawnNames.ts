import {languageOf} from "../atlas/language.ts";
import {localAtlas} from "../atlas/localAtlas.ts";
import {perAtlas} from "../atlas/perAtlas.ts";
import type {Atlas} from "../atlas/atlas.ts";
import type {ChartName} from "../drawing/chartKinds.ts";
import {builtLocales} from "../site/builtLocales.ts";
import {chartNames} from "./chartNames.ts";
import {chartView} from "./chartView.ts";

/** Every chart that shows something: what can be drawn is a matter of figures, the same in each language. */
export const drawnNames: (atlas: Atlas) => readonly ChartName[] = perAtlas((atlas) => {
  const as = localAtlas(atlas, languageOf(builtLocales()[0]));
  return chartNames(atlas).filter((name) => chartView(name, as).draw !== null);
});
