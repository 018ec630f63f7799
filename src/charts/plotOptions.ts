import type {PlotOptions as Options} from "@observablehq/plot";

/** What a chart describes itself by; named here so that other rooms need not know the library. */
export type PlotOptions = Options & {
  /** Drawn for readers from the right, with names and ends on the other side (`mirrored.ts`). */
  readonly fromRight?: boolean;
};
