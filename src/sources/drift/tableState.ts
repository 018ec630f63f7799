/** The state of a table: its lines, and a number that changes with any of its letters (FNV-1a). A row of `expected.csv` is bound to it. */
export function tableState(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return `${text.split("\n").length - 1}-${(hash >>> 0).toString(16).padStart(8, "0")}`;
}

/** What a table of the model is called in `expected.csv`: "old-age", "populations". */
export const tableName = (path: string): string => path.replace(/^.*\//, "").replace(/\.[a-z]+$/, "");

/** The rows of each raw table, by "source/file", as the summary of a model has them. */
export function rawRows(summary: string | undefined): ReadonlyMap<string, number> {
  const {tables = []} = JSON.parse(summary ?? "{}") as {tables?: {source: string; table: string; rows: number}[]};
  return new Map(tables.map(({source, table, rows}) => [`${source}/${table}`, rows]));
}
