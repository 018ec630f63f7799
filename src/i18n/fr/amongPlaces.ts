import {print, someOf} from "./phrases.ts";

/** Some of so many countries: "aucun des 6 pays et territoires", "les six …", "4 des 6 …", "le seul pays ou territoire". */
export function amongPlaces(count: number, all: number): string {
  if (all === 1) return count === 0 ? "aucun de 1 pays ou territoire" : "le seul pays ou territoire";
  const some = count === all ? someOf(count, all) : `${count === 0 ? "aucun" : print.count(count)} des ${print.count(all)}`;
  return `${some} pays et territoires`;
}
