import type {Words} from "../en.ts";
import {n} from "./phrases.ts";

/** La leyenda de un mapa y lo que dice de la ausencia. */
export const map: Words["map"] = {
  legend: "Proporción que queda fuera",
  legendValue: "Valor",
  legendPoints: "Puntos que faltan para 100",
  unknown: "No publicado",
  notInReport: (edition: string) => `No figura en el informe ${edition}`,
  older: (value: string, report: string) => `solo en un informe anterior, ${value} del PIB (${report})`,
  olderNote: (list: string) => `Solo figuran en un informe anterior, por lo que no se clasifican ni se colorean: ${list}.`,
  count: (count: number, text: string) => `${text} ${n(count, "país o área", "países y áreas")}`,
  class: (low: string, high: string) => `${low} a ${high}`,
  under: (limit: string) => `menos de ${limit}`,
  over: (limit: string) => `${limit} y más`,
  rings: "Los anillos señalan Estados demasiado pequeños para verse.",
  label: (measure: string) => `Mapa del mundo. ${measure}. La tabla que sigue da los mismos valores.`
};
