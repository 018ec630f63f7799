import {linePanels} from "../../charts/linePanels.ts";
import {shareTicks} from "../../charts/shareTicks.ts";
import {fastestDrawing} from "../../drawing/fastestDrawing.ts";
import {trendDrawing} from "../../drawing/trendDrawing.ts";
import {drawnOf, listed, onPage, type IndicatorDrawing} from "./drawnOf.ts";
import {indicatorSeries} from "./indicatorSeries.ts";
import {indicatorSlopes} from "./indicatorSlopes.ts";
import type {SeriesKind} from "./seriesLine.ts";

const fastest: IndicatorDrawing = ({indicator}, as) => fastestDrawing(as.group("world"), indicator, as);

const slopes: IndicatorDrawing = ({indicator}, as) => {
  const found = indicatorSlopes(indicator, as);
  const ticks = shareTicks((value) => as.format.limit(value, indicator.unit)).filter(({value}) => value % 50 === 0);
  const words = as.words.overTime.slopes.key;
  return (
    found && {
      figure: found.figure,
      draw: (width) => linePanels(found.panels, {width, ticks, words}),
      says: found.panels.flatMap(({lines}) => lines.map(({say}) => say)),
      missing: as.pages.length - found.compared,
      missingOf: "countriesCompared"
    }
  );
};

const seriesOf =
  (kind: SeriesKind): IndicatorDrawing =>
  ({indicator}, as) => {
    const found = indicatorSeries(kind, indicator, as);
    return found && {...trendDrawing({...found, unit: indicator.unit}, as), missing: 0};
  };

/** Charts of the years of an indicator. */
export const timeDrawings = {
  fastest: drawnOf("fastest", onPage("time"), fastest, listed),
  slopes: drawnOf("slopes", onPage("time"), slopes, listed),
  series: drawnOf("series", onPage("time"), seriesOf("income"), listed),
  "series-regions": drawnOf("series-regions", onPage("time"), seriesOf("region"), listed),
  "series-without": drawnOf("series-without", onPage("time"), seriesOf("without"), listed)
};
