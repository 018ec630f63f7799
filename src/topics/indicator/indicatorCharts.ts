import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import type {Chart, ChartView} from "../../drawing/chart.ts";
import {mapView} from "./mapView.ts";
import {rankingView} from "./rankingView.ts";

const ofIndicator = (view: (snapshot: IndicatorSnapshot, as: LocalAtlas) => ChartView): Chart => ({
  about: "indicator",
  ids: (atlas) => atlas.listed.map(({id}) => id),
  isAlways: true,
  view: (id, as) => view(as.snapshot(id), as)
});

/** Charts of an indicator. */
export const indicatorCharts = {map: ofIndicator(mapView), ranking: ofIndicator(rankingView)};
