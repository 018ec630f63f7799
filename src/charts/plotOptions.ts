import type {PlotOptions as Options} from "@observablehq/plot";

/** What a chart describes itself by; named here so that other rooms need not know the library. */
export type PlotOptions = Options;
