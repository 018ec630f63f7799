import type {Words} from "../en.ts";
import {afterColon, n, of, share} from "./phrases.ts";

/** Las palabras de la página de un indicador. */
export const indicator: Words["indicator"] = {
  title: (name: string) => `${name}: todos los países, con sus años`,
  worldFinding: (gap: string, left: string, when: string) => `En el mundo, ${share(gap)} ${left} (${when}).`,
  ofGroup: (group: string, sentence: string) => afterColon(`${group}: ${sentence}`),
  groupMeasure: (group: string) => `${group}: proporción de empleos informales`,
  groupNote: (group: string) =>
    `Aquí se muestra un solo grupo: ${group.toLowerCase()}. Los demás están en las filas y en la página de cada país.`,
  medianFinding: (value: string, reached: string, count: string, years: string) =>
    `En la mediana de ${count} países y áreas con datos, ${share(value)} ${reached} (${years}).`,
  medianIndex: (value: string, count: string, years: string) =>
    `La mediana de ${count} países y áreas con datos es de ${value} puntos (${years}).`,
  sections: {
    map: "Mapa",
    ranking: "Clasificación",
    regions: "Por región",
    sex: "Por sexo",
    method: "Definición y método",
    data: "Datos"
  },
  mapTitle: (count: number, text: string, threshold: string) =>
    `En ${text} ${n(count, "país o área", "países y áreas")} queda fuera más ${of(share(threshold))}`,
  mapTitleIndex: (count: number, text: string) => `${text} ${n(count, "país o área tiene", "países y áreas tienen")} datos`,
  mapTitleInformal: (count: number, text: string, threshold: string) =>
    `En ${text} ${n(count, "país o área", "países y áreas")}, más ${of(share(threshold))} del trabajo es informal`,
  mapTitlePocket: (count: number, text: string, threshold: string) =>
    `En ${text} ${n(count, "país o área", "países y áreas")}, los hogares pagan de su bolsillo más ${of(share(threshold))} del gasto en salud`,
  noFinding: "Ningún país o área tiene datos.",
  placed: (area: string, value: string, when: string) => `${value} en ${area} (${when})`,
  placedMany: (count: number, text: string, value: string, years: string) =>
    `${value} en ${text} ${n(count, "país o área", "países y áreas")} (${years})`,
  rankingTitle: (first: string, last: string) => `De ${first} a ${last}`,
  rankingTitleOne: (only: string) => `Una cifra: ${only}`,
  rankingCaption: (name: string) => `${name}: todos los países y áreas con datos, último año`,
  noted: (list) => `Valores con una nota: ${list}; las notas están en «Para leer con cuidado», en la página del indicador.`,
  rankingNote:
    "Las posiciones comparan el último valor de cada país; los años difieren o no se publican. Las diferencias pequeñas significan poco.",
  notPublishedTitle: (count: number, text: string) => n(count, `${text} país o área sin datos`, `${text} países y áreas sin datos`),
  regionsTitle: (widest: string, low: string, high: string, tied: boolean) =>
    `${tied ? "Una de las mayores dispersiones" : "La mayor dispersión"} está en ${widest}: de ${low} a ${high}`,
  regionsSubtitle:
    "Cada punto es un país o área con su último valor; la línea marca el país mediano, y el triángulo, el promedio publicado de la OIT donde lo hay.",
  regionsNote: "Cada país cuenta una vez, con su último valor; los años difieren o no se publican.",
  regionsCaption: (name: string) => `${name}: dispersión de los últimos valores de los países por región, sin ponderar`,
  regionCountries: "Países con datos",
  lowest: "Más bajo",
  highest: "Más alto",
  published: "Promedio de la OIT",
  sexNote: "Nunca se deduce un sexo a partir del otro y del total. Los países y áreas que no están en la tabla no publican ambos valores.",
  sexTitle: (count: string, among: string) => `${count} de ${among} países y áreas lo publican para mujeres y hombres`,
  sexTitleNone: "Ningún país lo publica por separado para mujeres y hombres",
  sexTitleWomen: "Se refiere a las mujeres, y se publica para las mujeres",
  sexSubtitle: "Último año con ambos. Primero, las diferencias más amplias.",
  sexSubtitleSome: (drawn: string, of: string) =>
    `Último año con ambos. Las ${drawn} diferencias más amplias de ${of}; la tabla las tiene todas.`,
  sexCaption: (name: string) => `${name}: mujeres y hombres, último año con ambos`,
  denominator: "Denominador",
  source: "Fuente",
  series: "Unidad",
  download: (name: string) => `Todas las filas de «${name}» (CSV)`,
  annotations: "Para leer con cuidado",
  peopleHeld: "Las personas excluidas se pueden contar: tenemos el número de personas del denominador.",
  peopleApproximate: "Las personas excluidas se pueden estimar: el número de personas que tenemos se aproxima al denominador.",
  peopleNotHeld: "Las personas excluidas no se cuentan: no tenemos el número de personas del denominador."
};
