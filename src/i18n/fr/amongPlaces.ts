import {print, someOf} from "./phrases.ts";

/** Some of so many countries: "aucun de 6 pays et territoires", "les six …", "4 sur 6 …", "le seul pays ou territoire". */
export function amongPlaces(count: number, all: number): string {
  if (all === 1) return count === 0 ? "aucun de 1 pays ou territoire" : "le seul pays ou territoire";
  return `${count === 0 ? `aucun des ${print.count(all)}` : someOf(count, all)} pays et territoires`;
}
