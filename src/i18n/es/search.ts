import type {Words} from "../en.ts";

/** La búsqueda de un país. */
export const search: Words["search"] = {
  label: "Buscar un país o área",
  placeholder: "Buscar",
  go: "Abrir",
  found: {one: "# resultado", other: "# resultados"},
  none: "Ningún país o área lleva ese nombre. La lista completa está en Países y áreas.",
  failed: "No se pudo cargar la lista de nombres. «Abrir» lleva a todos los países y áreas; con otra letra se intenta de nuevo.",
  /** Behind the name of an area that has no page. */
  absent: "sin datos en nuestras fuentes"
};
