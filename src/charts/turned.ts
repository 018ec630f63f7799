import type * as Plot from "@observablehq/plot";
import {isFromRight} from "./isFromRight.ts";
import type {PlotOptions} from "./plotOptions.ts";

/** A chart without an axis, to be drawn from the right where its names are read from there. */
export const turned = (chart: Plot.PlotOptions, names: readonly string[]): PlotOptions =>
  names.some(isFromRight) ? {...chart, fromRight: true} : chart;
