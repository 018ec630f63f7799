import type {Language} from "../atlas/language.ts";
import {trendLines} from "../charts/trendLines.ts";
import {scaleTicks, trendScale} from "../charts/trendScale.ts";
import {pointsOf, type TrendSeries} from "../charts/trendSpots.ts";
import type {Unit} from "../model/unit.ts";
import type {TakenFigure} from "../reading/figure.ts";
import type {Drawing} from "./drawing.ts";

type Trend = {readonly figure: TakenFigure; readonly series: readonly TrendSeries[]; readonly unit: Unit};

/** Lines on a scale that shows their change; where that is not the whole of 0–100, the figure says so. */
export function trendDrawing({figure, series, unit}: Trend, {words, format}: Language): Pick<Drawing, "figure" | "draw" | "says"> {
  const scale = trendScale(series);
  const write = (value: number): string => format.limit(value, unit);
  const [low, high] = scale;
  const isWhole = series.length === 0 || (low === 0 && high === 100);
  const said = isWhole ? [] : [words.figure.scale({low: write(low), high: write(high)})];
  const options = {scale, ticks: scaleTicks(scale, write), breakText: words.flags.break};
  return {
    figure: {...figure, subtitle: [figure.subtitle, ...said].join(" ")},
    draw: series.length > 0 ? (width) => trendLines(series, {...options, width}) : null,
    says: series.flatMap(pointsOf).map(({say}) => say)
  };
}
