import type {LocalAtlas} from "../atlas/localAtlas.ts";

/** What a table is called: an indicator by its name, another as it is for download. */
export function tableName(table: string, as: LocalAtlas): string {
  const indicator = as.indicators.find(({id}) => id === table);
  const tables: Readonly<Record<string, {readonly title: string}>> = as.words.take.tables;
  return indicator?.name[as.locale] ?? tables[table]?.title ?? table;
}
