import {kinds, type Kind} from "../model/kind.ts";
import type {Complaints} from "./complaints.ts";
import {importerOf, importers} from "./importers.ts";
import type {FoundByKind} from "./importTables.ts";
import type {RawTable} from "./rawTable.ts";
import type {Reference} from "./reference/readReference.ts";
import {splitTable, type UnreadTables} from "./unreadTables.ts";

/** Complains of a kind of data, or an indicator, of which no table holds a value. Of tables that complained themselves, or are not read, nothing is said. */
export function checkHeld(
  found: FoundByKind,
  {indicators, indicatorRows}: Reference,
  {tables, unread}: {readonly tables: readonly RawTable[]; readonly unread: UnreadTables},
  complaints: Complaints
): void {
  const faulty = new Set(complaints.all.map(({file}) => file));
  const untold = new Set([...unread].map((table) => importerOf(...splitTable(table))?.kind));
  for (const kind of kinds) if (!untold.has(kind)) checkKind(kind, found, tables, complaints);
  const held = new Set(found.observations.map(({item}) => item.indicator));
  indicators.forEach(({id, source, files}, index) => {
    const isUnread = files.some((name) => unread.has(`${source}/${name}`));
    const isFaulty = tables.some((table) => table.source === source && files.includes(table.name) && faulty.has(table.file));
    if (held.has(id) || isUnread || isFaulty) return;
    complaints.about(indicatorRows[index]!.cell("files"), `no value of "${id}" is in ${files.join(", ")}; expected one at least`);
  });
}

/** Without head counts, say, every number of people would be gone without a word. */
function checkKind(kind: Kind, found: FoundByKind, tables: readonly RawTable[], complaints: Complaints): void {
  if (found[kind].length > 0) return;
  const sources = Object.keys(importers).filter((source) => importers[source]!.kind === kind);
  const read = tables.filter(({source, name}) => importerOf(source, name)?.kind === kind).map(({file}) => file);
  const where = read.length > 0 ? `in ${read.join(", ")}` : "in any table";
  complaints.aboutFile(
    read[0] ?? sources.join(", "),
    `no ${kind} are ${where}; expected a table of ${sources.join(" or ")} that holds some`
  );
}
