import type {LocalAtlas} from "../atlas/localAtlas.ts";

/** What a table is called: an indicator by its name, another as it is for download, or, where none is, by what it holds; a raw table by its file. */
export function tableName(table: string, as: LocalAtlas): string {
  const indicator = as.indicators.find(({id}) => id === table);
  const tables: Readonly<Record<string, {readonly title: string}>> = as.words.take.tables;
  const others: Readonly<Record<string, string>> = as.words.releases.tables;
  return indicator?.name[as.locale] ?? tables[table]?.title ?? others[table] ?? table;
}
