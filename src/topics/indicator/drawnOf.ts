import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import type {Language} from "../../atlas/language.ts";
import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Chart, ChartView} from "../../drawing/chart.ts";
import type {ChartKind} from "../../drawing/chartKinds.ts";
import {drawn, type Drawing} from "../../drawing/drawing.ts";
import type {Indicator} from "../../model/indicator.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";

export type IndicatorDrawing = (snapshot: IndicatorSnapshot, as: LocalAtlas) => Drawing | null;
/** The page that shows a chart. */
type FigurePlace = (indicator: Indicator, reader: Language) => Pick<ChartView, "page">;

/** A section of the page of the indicator. */
export const onPage =
  (section: string): FigurePlace =>
  ({id}, {locale}) => ({page: `${addressOf(locale, "indicator", id)}#section-${section}`});

export const listed: Chart["ids"] = (atlas) => atlas.listed.map(({id}) => id);

/** A kind of chart of indicators, where there is something to draw. */
export const drawnOf = (chart: ChartKind, place: FigurePlace, drawing: IndicatorDrawing, ids: Chart["ids"]): Chart => ({
  about: "indicator",
  ids,
  isAlways: false,
  view(id, as) {
    const snapshot = as.snapshot(id);
    const made = drawing(snapshot, as);
    if (!made) return null;
    const name = snapshot.indicator.name[as.locale];
    return {
      chart,
      id,
      name,
      ...drawn(made, name, as),
      ...place(snapshot.indicator, as),
      missingOf: made.missingOf ?? "countries",
      csv: indicatorCsv(id),
      neighbours: []
    };
  }
});
