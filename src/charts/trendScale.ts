import type {Tick} from "./frame.ts";
import {pointsOf, type TrendSeries} from "./trendSpots.ts";

/** A scale of a trend, from its foot to its head. */
export type TrendScale = readonly [low: number, high: number];

/** The least that a scale spans: a change of less is small, and is to look it. */
const least = 20;
const step = 10;

/** The tens about all values of some lines, at least twenty apart, within 0–100: what a change is seen on. Lines alone may stand on it, never bars. */
export function trendScale(series: readonly TrendSeries[]): TrendScale {
  const values = series.flatMap(pointsOf).map(({value}) => value);
  if (values.length === 0) return [0, 100];
  let low = Math.max(0, Math.floor(Math.min(...values) / step) * step);
  let high = Math.min(100, Math.ceil(Math.max(...values) / step) * step);
  while (high - low < least) {
    if (high < 100) high += step;
    if (high - low < least && low > 0) low -= step;
  }
  return [low, high];
}

/** Foot, middle and head of a scale; the caller writes the numbers in the reader's language. */
export const scaleTicks = ([low, high]: TrendScale, write: (value: number) => string): Tick[] =>
  [low, (low + high) / 2, high].map((value) => ({value, text: write(value)}));
