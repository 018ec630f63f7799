import type {Words} from "../en.ts";
import {n} from "./phrases.ts";

/** La lista de países. */
export const countries: Words["countries"] = {
  title: "Países y áreas",
  intro: (count: string) => `${count} países y áreas tienen una página. Cada valor es el último publicado y lleva su año.`,
  filter: "Filtrar por nombre",
  shown: (count: number, text: string) => n(count, `${text} país o área en la lista`, `${text} países y áreas en la lista`),
  caption:
    "Países y áreas por región: proporción de la población sin ninguna prestación monetaria, empleo informal y cantidad de indicadores con datos",
  noBenefit: "Sin prestación monetaria",
  informal: "Trabajo informal",
  figures: "Indicadores con datos",
  ofIndicators: (count: string, among: string) => `${count} de ${among}`,
  otherAreas: "Otras áreas",
  regionLinks: "Regiones"
};
