import {print, someOf} from "./phrases.ts";

/** Some of so many countries: "none of 6 countries and areas", "both …", "all six …", "4 of 6 …", "the one country or area". */
export function amongPlaces(count: number, of: number): string {
  if (of === 1) return count === 0 ? "none of 1 country or area" : "the one country or area";
  return `${count === 0 ? `none of ${print.count(of)}` : someOf(count, of)} countries and areas`;
}
