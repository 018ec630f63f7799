import type {Words} from "../en.ts";
import {n, print} from "./phrases.ts";

/** Lo que se puede hacer con una clasificación larga. */
export const ranking: Words["ranking"] = {
  all: (count) => `Mostrar ${n(count, "la única fila", `las ${print.count(count)} filas`)}`,
  choose: "Elegir filas",
  choices: {region: "Región", income: "Grupo de ingreso", year: "Año", sex: "Sexo"},
  any: "Todo",
  since: (year) => `${print.year(year)} o después`,
  before: (year) => `antes de ${print.year(year)}`,
  withSex: "con mujeres y hombres por separado",
  reset: "Empezar de nuevo",
  shown: {one: "# fila elegida", other: "# filas elegidas", none: "Ninguna fila reúne todo lo elegido"},
  csv: "Esta selección (CSV)"
};
