import {indicatorCsv} from "../site/addresses.ts";
import type {Atlas} from "../atlas/atlas.ts";
import type {Reader} from "../atlas/reader.ts";

/** One of several files of rows behind a chart, and what it holds: "Old age", "Argentina". */
export type RowFile = {readonly name: string; readonly csv: string};

/** The files of the indicators that a chart is drawn from. */
export const rowFiles = (indicators: readonly string[], atlas: Atlas, {locale}: Reader): RowFile[] =>
  indicators.map((id) => ({name: atlas.indicator(id).name[locale], csv: indicatorCsv(id)}));
