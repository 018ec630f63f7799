/** What a chart describes itself by; named here so that other rooms need not know the library. */
export type {PlotOptions} from "@observablehq/plot";
