import type {PlotOptions} from "@observablehq/plot";
import type {Table} from "../reading/figure.ts";

/** One picture of a comparison; `narrow` ones are drawn for a column and stand side by side. */
export type Picture = {
  readonly name: string | null;
  /** Says the picture in a sentence. */
  readonly label: string;
  readonly draw: (width: number) => PlotOptions;
  readonly narrow: boolean;
};

/** What one way of looking adds to a comparison. */
export type ViewContent = {
  /** The finding, with its numbers. */
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly pictures: readonly Picture[];
  readonly table: Table;
  readonly absent: readonly {readonly name: string; readonly why: string}[];
  /** What the title adds where some are absent. */
  readonly missing?: string;
};
