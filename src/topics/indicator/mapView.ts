import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {indicatorMapFigure} from "./indicatorMapFigure.ts";
import {drawnByMap, legendTitle} from "../../reading/legendTitle.ts";
import {mapNote} from "../../reading/mapNote.ts";
import {shownMeasure} from "../../reading/ofGroup.ts";
import {worldMap} from "../../reading/worldMap.ts";
import type {ChartView} from "../../drawing/chart.ts";
import {drawnMap} from "../../drawing/drawnMap.ts";

/** The world map of an indicator. */
export function mapView(snapshot: IndicatorSnapshot, as: LocalAtlas): ChartView {
  const {indicator} = snapshot;
  const {words, locale} = as;
  const map = worldMap(snapshot, as);
  const figure = indicatorMapFigure(snapshot, as);
  const drawn = drawnByMap(indicator, words.map);
  return {
    chart: "map",
    id: indicator.id,
    name: indicator.name[locale],
    figure: {...figure, subtitle: [figure.subtitle, drawn].filter(Boolean).join(" ")},
    ...drawnMap(map, {
      label: words.map.label([shownMeasure(indicator, as), drawn].filter(Boolean).join(". ").replace(/\.$/, "")),
      title: legendTitle(indicator, words.map),
      note: mapNote(as),
      isFine: true
    }),
    says: map.rows.filter(({status}) => status === "value").map(({say}) => say),
    missing: map.rows.filter(({status}) => status !== "value").length - snapshot.older.length,
    page: `${addressOf(locale, "indicator", indicator.id)}#section-map`,
    missingOf: "countries",
    csv: indicatorCsv(indicator.id),
    neighbours: []
  };
}
