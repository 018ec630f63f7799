import {n, print} from "./phrases.ts";
import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";

/** La lista de países. */
export const countries: Words["countries"] = {
  title: pageNames.countries,
  intro: (count) =>
    `${print.count(count)} ${n(count, "país o área tiene", "países y áreas tienen")} una página. Cada valor es el último publicado y lleva su año.`,
  filter: "Filtrar por nombre",
  withoutScript:
    "Sin scripts esta lista no se puede filtrar por nombre: vaya a una región de arriba o busque en la página con su navegador.",
  shown: {
    one: "# país o área en la lista",
    other: "# países y áreas en la lista",
    none: "Ningún país o área lleva ese nombre. La búsqueda de lo alto de la página también encuentra programas, preguntas y términos."
  },
  caption:
    "Países y áreas por región: proporción de la población sin ninguna prestación monetaria, empleo informal (que se define en parte por la falta de protección social) y cantidad de indicadores con datos",
  noBenefit: "Sin prestación monetaria",
  informal: "Empleo informal",
  figures: "Indicadores con datos",
  ofIndicators: ({count, of}) => `${print.count(count)} de ${print.count(of)}`,
  otherAreas: "Otras áreas",
  withoutFigures: "Sin datos en nuestras fuentes",
  regionLinks: "Regiones",
  choose: {
    law: "Buscar un país o área: ley y cobertura",
    schemes: "Buscar un país o área: sus programas",
    thenAndNow: "Buscar un país o área: sus datos de hoy",
    townAndCountry: "Buscar un país o área: sus zonas rurales y urbanas",
    learn: "Buscar un país o área: los parecidos"
  }
};
