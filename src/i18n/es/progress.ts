import {higher} from "./overTime.ts";
import {inPoints, leastMoved} from "./leastMoved.ts";
import {capital, n, print} from "./phrases.ts";

const isIn = (count: number, how: "menor" | "mayor"): string =>
  count === 0 ? `no es ${how} en ninguno` : `es ${how} en ${print.count(count)}`;

/** Palabras de la mirada sobre los cambios desde 2015 y la distancia hasta 2030. */
export const progress: typeof import("../en/progress.ts").progress = {
  name: "Avances",
  question: "¿Quién ha cerrado más rápido la brecha desde 2015, y cuánto falta para 2030?",
  title: (group) => `Avances desde 2015 y distancia hasta 2030: ${group}`,
  lead: ({place, perYear}) =>
    `La proporción excluida bajó más rápido ${place.within}: ${print.perYear(perYear)} puntos porcentuales al año`,
  when: ({years, count, of: all}) =>
    `Entre ${print.year(years.first)} y ${print.year(years.last)}; comparables: ${print.count(count)} de ${print.count(all)} ${n(all, "país o área", "países y áreas")}.`,
  noneNarrower: ({since}) => `Ningún país de aquí con años comparables desde ${print.year(since)} excluye una proporción claramente menor`,
  clearly: ({count, of: all, ...least}) =>
    `Claramente es ${leastMoved({...least, index: false})}; con años comparables: ${print.count(count)} de ${print.count(all)} ${n(all, "país o área", "países y áreas")}.`,
  noneCompared: ({since}) => `Ningún país de aquí tiene dos cifras comparables desde ${print.year(since)}`,
  goal: ({place, had, needed, years, by}) =>
    `${capital(place.within)}, la cobertura ${higher({had, years}, " puntos porcentuales")}; con ${print.perYear(needed)} al año desde ${print.year(years.last)} la brecha se cerraría en ${print.year(by)}.`,
  counted: ({count, of: all, since, narrower, wider, leastYears, points}) =>
    `De ${print.count(all)} ${n(all, "país o área", "países y áreas")}, ${print.count(count)} ${n(count, "tiene", "tienen")} dos cifras comparables desde ${print.year(since)}, separadas por al menos ${print.count(leastYears)} años: la proporción que queda fuera ${isIn(narrower, "menor")} y ${isIn(wider, "mayor")}, en ${inPoints({points, index: false})} o más.`,
  target: ({by}) =>
    `La meta 1.3 de los ODS pide protección social para todas las personas y, para ${print.year(by)}, una amplia cobertura de las personas pobres y vulnerables; no fija ningún porcentaje. La distancia hasta el ${print.percent(100)} que aquí se muestra es aritmética, no un pronóstico.`,
  noLines:
    "La OIT no publica promedios de este grupo para varios años; la página sobre el mundo tiene los del mundo, de los grupos de ingreso y de las regiones.",
  sections: {fastest: "Desde 2015, por país", goal: "La distancia hasta 2030", lines: "Año por año", data: "Datos"}
};
