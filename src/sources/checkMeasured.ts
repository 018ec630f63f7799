import type {Complaints} from "./complaints.ts";
import type {FoundByKind} from "./importTables.ts";
import {isUntold, type UnreadTables} from "./unreadTables.ts";

/** Complains of a figure of a national office whose measure its source does not describe, and of a measure without any figure; where a table of the source is not read, of neither. */
export function checkMeasured({officeMeasures, officeFigures}: FoundByKind, unread: UnreadTables, complaints: Complaints): void {
  const keyOf = (source: string, measure: string): string => `${source}/${measure}`;
  const described = new Set(officeMeasures.map(({item}) => keyOf(item.source, item.id)));
  const measured = new Set(officeFigures.map(({item}) => keyOf(item.source, item.measure)));
  for (const {item, at} of officeFigures)
    if (!isUntold(unread, item.source) && !described.has(keyOf(item.source, item.measure)))
      complaints.about({...at, column: "indicator"}, `unknown measure "${item.measure}"; expected one of measures.csv beside this table`);
  for (const {item, at} of officeMeasures)
    if (!isUntold(unread, item.source) && !measured.has(keyOf(item.source, item.id)))
      complaints.about(at, `no row of figures.csv beside this table has "${item.id}"; expected one at least`);
}
