import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {genderDots} from "../../charts/genderDots.ts";
import {rankedBars} from "../../charts/rankedBars.ts";
import {shareTicks} from "../../charts/shareTicks.ts";
import {strips} from "../../charts/strips.ts";
import type {Tick} from "../../charts/frame.ts";
import type {Indicator} from "../../model/indicator.ts";
import {addressOf, indicatorCsv} from "../../site/addresses.ts";
import type {IndicatorSnapshot} from "../../atlas/atlas.ts";
import {homeIncomes} from "./homeIncomes.ts";
import {indicatorRegions} from "./indicatorRegions.ts";
import {indicatorSeries} from "./indicatorSeries.ts";
import type {SeriesKind} from "./seriesLine.ts";
import {indicatorSexes} from "./indicatorSexes.ts";
import type {Language} from "../../atlas/language.ts";
import type {Chart, ChartView} from "../../drawing/chart.ts";
import type {ChartKind} from "../../drawing/chartKinds.ts";
import {drawn, type Drawing} from "../../drawing/drawing.ts";
import {fastestDrawing} from "../../drawing/fastestDrawing.ts";
import {sexNames} from "../../reading/sexNames.ts";
import {stripWords} from "../../drawing/drawingWords.ts";
import {trendDrawing} from "../../drawing/trendDrawing.ts";
import {stripSays} from "../../drawing/stripSays.ts";

type IndicatorDrawing = (snapshot: IndicatorSnapshot, as: LocalAtlas) => Drawing | null;
/** The page that shows a chart. */
type FigurePlace = (indicator: Indicator, reader: Language) => Pick<ChartView, "page">;

const onPage =
  (section: string): FigurePlace =>
  ({id}, {locale}) => ({page: `${addressOf(locale, "indicator", id)}#section-${section}`});

const ticksOf = ({unit}: Indicator, {format}: Language): Tick[] => shareTicks((value) => format.limit(value, unit));

/** Shares of GDP have no scale of a hundred to spread on. */
const regions: IndicatorDrawing = (snapshot, as) => {
  const {indicator, countries, older} = snapshot;
  if (indicator.unit === "percentOfGdp") return null;
  const {figure, rows} = indicatorRegions(snapshot, as);
  const ticks = ticksOf(indicator, as);
  return {
    figure,
    draw: rows.length > 0 ? (width) => strips(rows, {width, ticks, words: stripWords(as)}) : null,
    says: stripSays(rows, as),
    missing: as.pages.length - countries.length - older.length
  };
};

const sexes: IndicatorDrawing = (snapshot, as) => {
  const {figure, rows} = indicatorSexes(snapshot, as);
  const ticks = ticksOf(snapshot.indicator, as);
  return {
    figure,
    draw: rows.length > 0 ? (width) => genderDots(rows, {width, ticks, words: sexNames(snapshot.indicator, as)}) : null,
    says: rows.map(({say}) => say),
    missing: as.pages.length - figure.table.rows.length,
    missingOf: "countriesBySex"
  };
};

const incomes: IndicatorDrawing = (_, as) => {
  const found = homeIncomes(as);
  return (
    found && {
      figure: found.figure,
      draw: (width) => rankedBars(found.bars, {width, colour: "gap4"}),
      says: found.bars.map(({say}) => say),
      missing: 0
    }
  );
};

const fastest: IndicatorDrawing = ({indicator}, as) => fastestDrawing(as.group("world"), indicator, as);

const seriesOf =
  (kind: SeriesKind): IndicatorDrawing =>
  ({indicator}, as) => {
    const found = indicatorSeries(kind, indicator, as);
    return found && {...trendDrawing({...found, unit: indicator.unit}, as), missing: 0};
  };

/** A kind of chart of indicators, where there is something to draw. */
const drawnOf = (chart: ChartKind, place: FigurePlace, drawing: IndicatorDrawing, ids: Chart["ids"]): Chart => ({
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

const listed: Chart["ids"] = (atlas) => atlas.listed.map(({id}) => id);

/** Charts of the rows of an indicator: by region, by sex, by income. */
export const indicatorDrawings = {
  regions: drawnOf("regions", onPage("regions"), regions, listed),
  sexes: drawnOf("sexes", onPage("sex"), sexes, listed),
  fastest: drawnOf("fastest", onPage("time"), fastest, listed),
  series: drawnOf("series", onPage("time"), seriesOf("income"), listed),
  "series-regions": drawnOf("series-regions", onPage("time"), seriesOf("region"), listed),
  "series-without": drawnOf("series-without", onPage("time"), seriesOf("without"), listed),
  incomes: drawnOf(
    "incomes",
    (_, {locale}) => ({page: `${addressOf(locale, "home")}#income`}),
    incomes,
    () => ["any-benefit"]
  )
};
