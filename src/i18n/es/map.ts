import {inUnit, print} from "./phrases.ts";
import type {Words} from "../en.ts";

/** La leyenda de un mapa y lo que dice de la ausencia. */
export const map: Words["map"] = {
  legend: "Proporción que queda fuera",
  legendContributors: "Proporción que no cotiza",
  legendValue: "Valor",
  legendPoints: "Puntos del índice que faltan para 100",
  drawnPoints: "Los colores muestran los puntos del índice que faltan para 100.",
  unknown: "Sin datos",
  notInReport: (edition: string) => `No figura en el informe ${print.edition(edition)}`,
  older: ({share, edition}) => `solo en un informe anterior, ${inUnit(share, "percentOfGdp")} (informe ${print.edition(edition)})`,
  olderNote: (countries) =>
    `Solo figuran en un informe anterior, por lo que no se clasifican ni se colorean: ${print.list(
      countries.map(({name, share, edition}) => `${name} ${print.percent(share)} (informe ${print.edition(edition)})`)
    )}.`,
  class: ({from, to, unit}) => `${print.limit(from, unit)} a ${print.limit(to, unit)}`,
  under: ({limit, unit}) => (unit === "index" ? `menos de ${print.limit(limit, unit)}` : `menos del ${print.limit(limit, unit)}`),
  over: ({limit, unit}) => `${print.limit(limit, unit)} o más`,
  rings: "Los anillos señalan países y áreas demasiado pequeños para verse.",
  labelWithin: ({group, measure}) => `Mapa, ${group}. ${measure}. La tabla que sigue da los mismos valores.`,
  label: (measure: string) => `Mapa del mundo. ${measure}. La tabla que sigue da los mismos valores.`
};
