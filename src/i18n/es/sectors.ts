import {about, capital, informalMeans, of, orNone, print, thePeople, theShare, theWholeShare} from "./phrases.ts";

export const withinSector = {agriculture: "en la agricultura", industry: "en la industria", services: "en los servicios"};
const shown = (value: number | null): string => (value === null ? "sin datos" : theShare(value));
const occupied = (people: number): string => thePeople(people, "persona ocupada", "personas ocupadas");
const workers = ({people}: {people: number}): string => about(people, "persona ocupada", "personas ocupadas");

const inKnown = ({countries, of, share}: {countries: number; of: number; share: number}): string =>
  `con datos de ${print.count(countries)} de los ${print.count(of)} países y áreas, que reúnen ${theWholeShare(share)}`;

const inKnownOrMore = (known: Parameters<typeof inKnown>[0] | null): string =>
  known ? `, ${inKnown(known)} o más de las personas ocupadas de cada sector` : "";

/** Palabras de la mirada sobre la agricultura, la industria y los servicios. */
export const sectors: typeof import("../en/sectors.ts").sectors = {
  name: "Sectores",
  question: "Agricultura, industria, servicios: ¿qué trabajo es informal?",
  title: (group) => `Agricultura, industria, servicios, qué trabajo es informal: ${group}`,
  headline: ({sector, value, informal, countries, of, share, years}) =>
    `${capital(withinSector[sector])}, ${theShare(value)} de los empleos son informales: ${workers({people: informal})}, según un cálculo con ${print.count(countries)} de ${print.count(of)} países y áreas que reúnen ${theWholeShare(share)} de las personas ocupadas del sector (valores de ${print.years(years)}).`,
  headlineMedian: ({sector, value, countries, of, years}) =>
    `${capital(withinSector[sector])}, ${theShare(value)} de los empleos son informales en la mediana de ${print.count(countries)} países, de ${print.count(of)} que son miembros u observadores de las Naciones Unidas (valores de ${print.years(years)}).`,
  noHeadline: "La tabla usada aquí no tiene cifras de empleo informal por sector de ningún país de este grupo.",
  workers,
  also: ({sector, value, informal, weak, known}) =>
    `${capital(withinSector[sector])}, la proporción calculada es ${of(theShare(value))}${weak ? " †" : ""}: ${workers({people: informal})}${known ? `, ${inKnown(known)} de las personas ocupadas del sector` : ""}.`,
  behind: ({countries, of, share}) =>
    `${print.count(countries)} de ${print.count(of)}, ${print.wholePercent(share)} de las personas ocupadas`,
  alsoHidden: ({sector, share}) =>
    `${capital(withinSector[sector])} no se muestra una cifra: los países con datos reúnen ${theShare(share)} de las personas ocupadas, menos de la mitad.`,
  allHidden: ({agriculture, industry, services}) =>
    `No se calcula una cifra para el grupo: los países con datos reúnen ${theShare(agriculture)} de las personas ocupadas en la agricultura, ${theShare(industry)} en la industria y ${theShare(services)} en los servicios, menos de la mitad.`,
  informal: informalMeans,
  sections: {whole: "Por sector", parts: "Lado a lado", workers: "Cuántas personas", spread: "Países", data: "Datos"},
  moved: ({names}) =>
    `Se da la tasa y no se cuentan personas, porque la de todas las ocupadas ha cambiado desde entonces en más de una décima parte: ${print.list(names)}.`,
  hidden: ({share}) => `oculto: se conoce ${theShare(share)}`,
  tooFew: "pocos datos",
  noFigure: "sin datos",
  whole: {
    title: ({sector, women, men}) =>
      `La mayor diferencia entre mujeres y hombres está ${withinSector[sector]}: son informales ${theShare(women)} de los empleos de ellas y ${theShare(men)} de los de ellos`,
    titleOnePair: ({sector, women, men}) =>
      `${capital(withinSector[sector])} son informales ${theShare(women)} de los empleos de ellas y ${theShare(men)} de los de ellos`,
    titleShown: "Empleo informal por sector",
    titleNoCountry: "Ningún país de este grupo tiene cifras de empleo informal por sector en la tabla usada aquí",
    titleNone: "Los países con datos reúnen a muy pocas personas ocupadas para dar una cifra",
    subtitle:
      "Proporción de personas ocupadas en el sector cuyo empleo es informal; calculada con los países con datos, con mujeres y hombres donde se puede calcular.",
    note: "Cálculo aproximado: la última tasa de cada país, multiplicada, sea cual sea su antigüedad, por las personas ocupadas en el sector ese mismo año (proporción modelizada del empleo por número modelizado de personas ocupadas). La proporción conocida se calcula con las personas ocupadas del año más reciente, o del último que tiene el país. Las cifras de regiones de otras páginas usan un mismo año para todos los países. Si los países con tasa reúnen menos de la mitad de las personas ocupadas en el sector, no se da la cifra; si reúnen menos de tres cuartos, es débil (†).",
    caption: (group) => `${group}: empleo informal por sector, calculado`,
    sector: "Sector",
    share: "Informal",
    informal: "Personas con empleo informal",
    employed: "Ocupadas en el sector",
    countries: "Países",
    known: "Proporción conocida",
    years: "Años de las tasas"
  },
  parts: {
    title: ({sector, high, highest, highWhen, low, lowest, lowWhen, regions}) =>
      `La mayor distancia${regions ? " entre las subregiones mostradas" : ""} está ${withinSector[sector]}: son informales ${theShare(high)} de los empleos ${highest.within} (${highWhen}) y ${theShare(low)} ${lowest.within} (${lowWhen})`,
    titleOne: ({place, shares, when}) =>
      `Empleos informales ${place.within}: ${print.list(shares.map(({sector, value}) => `${theShare(value)} ${withinSector[sector]}`))} (${when})`,
    titleOld: ({since}) => `Ninguna encuesta desde ${print.year(since)} en este grupo: las cifras más antiguas están en la tabla`,
    titleNone: "Ninguna parte de este grupo tiene cifras",
    regions: "Proporción de personas ocupadas en cada sector cuyo empleo es informal, por subregión; calculada con los países con datos.",
    countries: "Proporción de personas ocupadas en cada sector cuyo empleo es informal, último año, por país.",
    note: ({count, of, years}) => `${print.count(count)} de ${print.count(of)} países · ${print.years(years)}`,
    noteNone: ({of}) => `ninguno de ${print.count(of)} países`,
    captionRegions: (group) => `${group}: empleo informal por sector y subregión, calculado con los países con datos`,
    captionCountries: (group) => `${group}: empleo informal por sector y país, último año`
  },
  squares: {
    title: ({place, people, known, when}) =>
      `El mayor número contado está ${place.within}: ${workers({people})} con empleo informal${inKnownOrMore(known)} (${when})`,
    titleOnly: ({place, people, known, when}) =>
      `Solo ${place.within} se puede dar un número por sector: ${workers({people})} con empleo informal${inKnownOrMore(known)} (${when})`,
    titleWhole: ({people, known, when}) => `${capital(workers({people}))} con empleo informal${inKnownOrMore(known)} (${when})`,
    titleNone: "No se puede dar un número de personas por sector",
    subtitle: ({years, people}) =>
      `Personas con empleo informal por sector, en los países y sectores con datos (tasas de ${years ? print.years(years) : "–"}): es un mínimo, pues donde se conocen pocas no se cuenta a nadie. Cada cuadrado representa ${occupied(people)}.`,
    caption: (group) => `${group}: personas con empleo informal por sector, aproximado`,
    row: "Grupo o país",
    total: "Total contado"
  },
  spread: {
    title: ({agriculture, industry, services}) =>
      `Medianas de los países con datos: son informales ${shown(agriculture)} de los empleos en la agricultura, ${shown(industry)} en la industria y ${shown(services)} en los servicios`,
    titleNone: "La tabla usada aquí no tiene cifras de empleo informal por sector de ningún país de este grupo",
    subtitle: ({count, of}) =>
      `Cada punto es un país con su última tasa, cada país cuenta una vez; la tabla usada aquí ${count === 0 ? "no la tiene" : "la tiene"} de ${orNone(count)} de ${print.count(of)} países y áreas.`,
    caption: (group) => `${group}: empleo informal por sector y país, con mujeres, hombres y personas`,
    note: "Estas tasas son de la edición de marzo de 2024. Solo quedan los países cuya tasa de todas las personas ocupadas la OIT ha cambiado desde entonces en menos de 2 puntos porcentuales; los demás no se incluyen."
  }
};
