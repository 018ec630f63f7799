import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {sourceOf} from "../reading/sourceLines.ts";

export type Cited = {readonly source: string; readonly publisher: string};

/** The rows that may be taken away: those of publishers that grant no licence are on the pages alone (`withheld` of the source). */
export const grantedRows = <T extends Cited>(rows: readonly T[], as: LocalAtlas): T[] =>
  rows.filter(({source, publisher}) => sourceOf(source, as).withheld?.includes(publisher) !== true);
