import type {ModelTable} from "./modelTable.ts";

/** A list of things that people decide, as JSON: one item a line, so that a diff shows which item changed. */
export const itemTable = <T>(path: string): ModelTable<T> => ({
  path,
  write: (items) => `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]\n`,
  read: (text) => JSON.parse(text) as T[]
});
