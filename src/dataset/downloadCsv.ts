import type {Observation} from "../model/observation.ts";
import {writeCsv} from "../tables/writeCsv.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {downloadColumns, downloadRow} from "./downloadRow.ts";

/** Rows to take away, for programs. Safe in a spreadsheet as well. */
export const downloadCsv = (observations: Iterable<Observation>, atlas: Atlas): string =>
  writeCsv(
    downloadColumns,
    Array.from(observations, (o) => downloadRow(o, atlas)),
    {safe: true}
  );
