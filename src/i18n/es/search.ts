import type {Words} from "../en.ts";
import {n} from "./phrases.ts";

/** La búsqueda de un país. */
export const search: Words["search"] = {
  label: "Buscar un país o área",
  placeholder: "Bastan dos letras",
  go: "Abrir",
  found: (count: number, text: string) => n(count, `${text} resultado`, `${text} resultados`),
  none: "Ningún país o área lleva ese nombre. La lista completa está en Países."
};
