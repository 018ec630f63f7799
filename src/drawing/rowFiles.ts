import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {indicatorCsv} from "../site/addresses.ts";

/** One of several files of rows behind a chart, and what it holds: "Old age", "Argentina". */
export type RowFile = {
  readonly name: string;
  readonly csv: string;
  /** Whether it has no JSON beside it: those of indicators and areas have. */
  readonly isCsvAlone?: boolean;
};

/** The files of the indicators that a chart is drawn from. */
export const rowFiles = (indicators: readonly string[], as: LocalAtlas): RowFile[] =>
  indicators.map((id) => ({name: as.indicator(id).name[as.locale], csv: indicatorCsv(id)}));
