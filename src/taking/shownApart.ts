import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {ChartName} from "../drawing/chartKinds.ts";
import {shownChart, type ShownChart} from "./shownChart.ts";

/** Charts that a page shows one after the other, of those that have something to show; where they are of one kind, each with an id of its own. */
export function shownApart(names: readonly ChartName[], as: LocalAtlas, site: URL | undefined): ShownChart[] {
  const shown = names.flatMap((name) => shownChart(name, as, site) ?? []).filter(({view}) => view.draw);
  if (shown.length < 2) return shown;
  return shown.map(({view, take}) => ({view: {...view, figure: {...view.figure, id: `${view.figure.id}-${view.id}`}}, take}));
}
