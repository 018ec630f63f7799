import {doubts} from "./doubts.ts";
import {withData} from "./withData.ts";
import {
  afterPlace,
  capital,
  fromTo,
  inUnit,
  n,
  of,
  orNone,
  print,
  reportedWhole,
  small,
  theShare,
  theValue,
  to,
  withoutZeros
} from "./phrases.ts";
import type {Words} from "../en.ts";

const countries = (count: number): string => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`;

/** Las palabras de la página de un indicador. */
export const indicator: Words["indicator"] = {
  title: (name: string) => `${name}: todos los países, con sus años`,
  worldFinding: ({gap, unit, left, when}) => `En el mundo, ${theShare(gap, unit)} ${left} (${when}).`,
  ofGroup: ({group, sentence}) => `${group}: ${small(sentence)}`,
  groupMeasure: (group) => `${group}: proporción de empleos informales`,
  groupNote: (group: string) =>
    `Aquí se muestra un solo grupo: ${group.toLowerCase()}. Los demás están en las filas y en la página de cada país.`,
  medianFinding: ({share, unit, predicate, count, when}) =>
    `En la mediana de ${print.count(count)} países, ${theShare(share, unit)} ${predicate} (${when}).`,
  medianLeft: ({name, gap, value, when}) =>
    `${name}: en el país mediano queda fuera ${theShare(gap)}, cobertura ${print.percent(value)}${when ? ` (${when})` : ""}`,
  medianContributors: ({name, gap, value, when}) =>
    `${name}: en el país mediano no cotiza ${theShare(gap)}, cotiza ${theShare(value)}${when ? ` (${when})` : ""}`,
  contributors: ({name, gap, value, when}) => `${name}: no cotiza ${theShare(gap)}, cotiza ${theShare(value)} (${when})`,
  contributing: "Cotiza",
  medianIndex: ({points, count, when}) => `La mediana de ${print.count(count)} países es de ${inUnit(points, "index")} (${when}).`,
  sections: {
    map: "Mapa",
    ranking: "Clasificación",
    time: "A lo largo del tiempo",
    regions: "Por región",
    sex: "Por sexo",
    method: "Definición y método",
    data: "Datos"
  },
  mapTitle: ({count, of: among, threshold, own}) =>
    `En ${orNone(count)} de ${countries(among)} ${withData(own)} queda fuera más del ${print.limit(threshold, "percent")}`,
  mapTitleContributors: ({count, of: among, threshold}) =>
    `En ${orNone(count)} de ${countries(among)} con datos, más del ${print.limit(threshold, "percent")} de la fuerza de trabajo no cotiza`,
  mapTitleIndex: (count) => `${print.count(count)} ${n(count, "país o área tiene", "países y áreas tienen")} datos`,
  mapTitleInformal: ({count, of: among, threshold}) =>
    `En ${orNone(count)} de ${countries(among)} con datos, más del ${print.limit(threshold, "percent")} del trabajo es informal`,
  mapTitlePocket: ({count, of: among, threshold}) =>
    `En ${orNone(count)} de ${countries(among)} con datos, los hogares pagan de su bolsillo más del ${print.limit(threshold, "percent")} del gasto en salud`,
  noFinding: "Ningún país o área tiene datos.",
  leftMeasures: {
    "any-benefit": "Proporción de la población no cubierta por ninguna prestación monetaria",
    children: "Proporción de niñas y niños sin prestaciones monetarias familiares o por hijos",
    maternity: "Proporción de madres con recién nacidos sin prestaciones monetarias de maternidad",
    unemployment: "Proporción de personas desempleadas que no reciben prestaciones monetarias por desempleo",
    "work-injury": "Proporción de personas ocupadas no cubiertas en caso de accidente del trabajo",
    disability: "Proporción de personas con discapacidad grave sin prestación monetaria por ella",
    "old-age": "Proporción de personas por encima de la edad legal de jubilación sin ninguna pensión",
    vulnerable: "Proporción de personas vulnerables sin asistencia social monetaria",
    poor: "Proporción de personas en situación de pobreza sin asistencia social monetaria",
    "pension-contributors": "Proporción de la fuerza de trabajo que no cotiza a un régimen de pensiones"
  },
  placed: ({place, value, unit, when}) => afterPlace(`${theValue(value, unit)} ${place.within}`, when),
  placedMany: ({count, value, unit, when}) => `${theValue(value, unit)} en ${countries(count)} (${when})`,
  placedCapped: ({place, when}) => afterPlace(place.within, when),
  placedCappedMany: ({count, when}) => `en ${countries(count)} (${when})`,
  rankingTitle: ({first, last, left, zeros, ...about}) =>
    left
      ? `Proporción que ${about.contributors ? "no cotiza" : "queda fuera"}${zeros ? withoutZeros : ""}: ${fromTo({first, last, ...about})}`
      : `${capital(of(first))} ${to(last)}`,
  rankingTitleOne: ({only, left, contributors}) => `Una cifra${left ? (contributors ? ", no cotiza" : ", queda fuera") : ""}: ${only}`,
  rankingTitleCapped: ({where, contributors}) => capital(reportedWhole(where, contributors)),
  rankingCaption: (name: string) => `${name}: todos los países y áreas con datos, último año`,
  noted: ({areas, indicators}) =>
    `Valores con una nota: ${print.list(areas)}; las notas están ${doubts.seeIndicator}, ${doubts.onPagesOf({indicators})}.`,
  rankingNote: ({years}) => `Las posiciones comparan el último valor de cada país; ${years}. Las diferencias pequeñas significan poco.`,
  allOfYear: ({year}) => `todos los valores son de ${print.year(year)}`,
  yearsDiffer: "los años difieren",
  yearsSome: "los años difieren y algunos no se publican",
  yearsNone: "los años de los valores no se publican",
  notPublishedTitle: (count) => `${countries(count)} sin datos`,
  regionsTitle: ({region, low, high, tied, left, zeros, ...about}) =>
    `${tied ? "Una de las mayores dispersiones" : "La mayor dispersión"} está ${region.within}${left ? `, en la proporción que ${about.contributors ? "no cotiza" : "queda fuera"}` : ""}${zeros ? withoutZeros : ""}: ${fromTo({first: low, last: high, ...about})}`,
  regionsSubtitle: ({published}) =>
    `Cada punto es un país o área con su último valor; la línea marca el país mediano donde cinco o más tienen datos${published ? ", y el triángulo, la cifra publicada por la OIT donde la hay" : ""}.`,
  regionsNote: ({years}) =>
    `Cada país cuenta una vez, con su último valor; ${years}. Las medianas son de miembros y observadores de las Naciones Unidas.`,
  regionsCaption: (name: string) => `${name}: dispersión de los últimos valores de los países por región, sin ponderar`,
  regionCountries: "Países con datos",
  lowest: "Más bajo",
  highest: "Más alto",
  published: "Cifra de la OIT",
  countedWorkers:
    "Accidentes del trabajo: se cuenta a quienes están asegurados, no a quienes se accidentan; la fuente habla de personas ocupadas y no dice si la cifra de un país es una proporción de ellas o de la fuerza de trabajo, que incluye a las personas desempleadas.",
  sexNote:
    "Las cifras de mujeres y de hombres son las publicadas: ninguna se calcula a partir de la otra y del total. De los países y áreas que no están en la tabla, la fuente no tiene ambos valores.",
  sexTitle: ({count, of}) => `La fuente ${count === 0 ? "no tiene" : "tiene"} datos por sexo de ${orNone(count)} de ${countries(of)}`,
  sexTitleNone: "La fuente no tiene datos por sexo",
  sexTitleWomen: "Se refiere a las mujeres, y las cifras son de mujeres",
  sexSubtitle: "Último año con ambos. Primero, las diferencias más amplias.",
  sexSubtitleSome: ({drawn, of}) =>
    `Último año con ambos. Las ${print.count(drawn)} diferencias más amplias de ${print.count(of)}; la tabla las tiene todas.`,
  sexCaption: (name: string) => `${name}: mujeres y hombres, último año con ambos`,
  sexCaptionChildren: (name: string) => `${name}: sexo femenino y masculino, último año con ambos`,
  download: (name: string) => `Todas las filas de «${name}»`,
  annotations: "Para leer con cuidado",
  peopleHeld: "Las personas excluidas se pueden contar: tenemos el número de personas del denominador.",
  peopleApproximate:
    "Las personas excluidas son una estimación: el número de personas de que disponemos es el de un grupo distinto del denominador; junto al denominador se dice en qué difieren.",
  peopleUndated: "No se da un número de personas: los valores no tienen año y no se les puede poner al lado una población.",
  peopleNotHeld: "Las personas excluidas no se cuentan: no tenemos el número de personas del denominador."
};
