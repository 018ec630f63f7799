import {print, someOf} from "./phrases.ts";

/** Algunos de tantos países: «ninguno de 6 países y áreas», «los seis …», «4 de 6 …», «el único país o área». */
export function amongPlaces(count: number, all: number): string {
  if (all === 1) return count === 0 ? "ninguno de 1 país o área" : "el único país o área";
  return `${count === 0 ? `ninguno de ${print.count(all)}` : someOf(count, all, "los")} países y áreas`;
}
