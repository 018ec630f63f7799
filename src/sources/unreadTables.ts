import type {Source} from "../model/source.ts";
import {modelTables} from "../tables/model/modelTables.ts";
import {Complaints} from "./complaints.ts";
import {tableName, tableState} from "./drift/tableState.ts";
import {readExpected} from "./findings/readExpected.ts";
import {folderOf} from "./folderOf.ts";
import type {Texts} from "./texts.ts";

/** Tables that ought to be there and are not read, as "ilostat/X.csv": of what they would hold nothing is missed one by one. */
export type UnreadTables = ReadonlySet<string>;

/**
 * The tables that a card describes, or the standing model where a whole folder is gone, and that are not there. Each that a card describes is
 * told once, unless it was told already why it could not be read; a folder that is gone is told by what is compared (`listDrift`).
 */
export function unreadTables({cards, tables, standing, expected}: Texts, complaints: Complaints): UnreadTables {
  const there = new Set(tables.map(({source, name}) => `${source}/${name}`));
  const told = new Set(complaints.all.map(({file}) => file));
  const described = cards.flatMap(({source, text, file}) =>
    describedIn(text).map((name) => ({source, name, file: `${folderOf(file)}/${name}`}))
  );
  const unread = described.filter(({source, name}) => !there.has(`${source}/${name}`));
  for (const {file} of unread)
    if (!told.has(file))
      complaints.aboutFile(
        file,
        "there is no such file, and source.json beside it describes it; expected the table, or no word of it there"
      );
  const known = new Set([...cards, ...tables].map(({source}) => source));
  const folders = isDecided(expected, standing) ? [] : standingSources(standing).filter(({id}) => !known.has(id));
  const gone = folders.flatMap(({id, tables: names}) => Object.keys(names).map((name) => `${id}/${name}`));
  return new Set([...unread.map(({source, name}) => `${source}/${name}`), ...gone]);
}

/** The folder and the name of "ilostat/X.csv". */
export const splitTable = (table: string): readonly [source: string, name: string] => {
  const slash = table.indexOf("/");
  return [table.slice(0, slash), table.slice(slash + 1)];
};

/** Whether a table of a source is not read. */
export const isUntold = (unread: UnreadTables, source: string): boolean => [...unread].some((table) => splitTable(table)[0] === source);

/** Whether a row says that a source of this standing model was taken out on purpose: then all that still asks for it is to be told. A row about an earlier one says nothing. */
function isDecided(expected: Texts["expected"], standing: Texts["standing"]): boolean {
  const {path} = modelTables.sources;
  const text = standing?.get(path);
  const ours = expected.filter(({source}) => source === "reference");
  // What is wrong with a row is told where all of them are read.
  const rows = text === undefined ? [] : readExpected(ours, new Complaints());
  return rows.some(({what, of, was}) => what === "table gone" && of === tableName(path) && was === tableState(text!));
}

function standingSources(standing: Texts["standing"]): readonly Source[] {
  const {path, read} = modelTables.sources;
  const text = standing?.get(path);
  return text === undefined ? [] : read(text, path);
}

/** What a card calls its tables; a card that cannot be read is told of by whoever reads it whole. */
function describedIn(card: string): string[] {
  try {
    const {tables} = JSON.parse(card) as {tables?: unknown};
    const isRecord = typeof tables === "object" && tables !== null && !Array.isArray(tables);
    return isRecord ? Object.keys(tables) : [];
  } catch {
    return [];
  }
}
