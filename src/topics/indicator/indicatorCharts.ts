import type {Atlas, Standing} from "../../atlas/atlas.ts";
import type {Reader} from "../../atlas/reader.ts";
import type {Chart, ChartView} from "../../drawing/chart.ts";
import {mapView} from "./mapView.ts";
import {rankingView} from "./rankingView.ts";

const ofIndicator = (view: (standing: Standing, atlas: Atlas, reader: Reader) => ChartView): Chart => ({
  about: "indicator",
  ids: (atlas) => atlas.listed.map(({id}) => id),
  isAlways: true,
  view: (id, atlas, reader) => view(atlas.standing(id), atlas, reader)
});

/** Charts of an indicator. */
export const indicatorCharts = {map: ofIndicator(mapView), ranking: ofIndicator(rankingView)};
