import type {Words} from "../en.ts";

/** La búsqueda de un país, un grupo, un indicador o un término. */
export const search: Words["search"] = {
  label: "Buscar un país, grupo, indicador o término",
  placeholder: "Buscar",
  go: "Abrir",
  found: {one: "# resultado", other: "# resultados"},
  none: "Nada lleva ese nombre. Puede seguir buscando aquí:",
  failed: "No se pudo cargar la lista de nombres. «Abrir» lleva a todos los países y áreas; con otra letra se intenta de nuevo.",
  /** Behind the name of an area that has no page. */
  absent: "sin datos en nuestras fuentes",
  kinds: {group: "grupo", question: "pregunta", indicator: "indicador", page: "página", term: "glosario"}
};
