import {knownStages, ofStages, onlyThose, stagesApart} from "./lifeCycle.ts";
import type {Words} from "../en.ts";
import {aboutPeople, capital, n, print, someOf, theShare, theWholeShare, to} from "./phrases.ts";
import {withinSector} from "./sectors.ts";

const women = (children: boolean): string => (children ? "la cifra del sexo femenino va" : "las mujeres van");

const programmes = {
  "survey-coverage": "algún programa llega",
  "survey-insurance": "el seguro social llega",
  "survey-assistance": "la asistencia social llega",
  "survey-labour-market": "los programas del mercado de trabajo llegan"
} as const;

const countriesOf = (count: number): string => `${print.count(count)} ${n(count, "país", "países")}`;
const areas = (count: number): string => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`;

/** Bajo el nombre del lugar, que ya dice de qué trata la página. */
const brief = (predicate: string): string =>
  predicate.replace(" de protección social", "").replace("monetaria familiar o por hijos", "familiar");

/** Los encabezados de las páginas: un hallazgo de quince palabras como mucho, y una línea sobre cómo se sabe. */
export const heads: Words["heads"] = {
  left: ({gap, unit, left, least = false}) => capital(`${least ? "como mínimo, " : ""}${theShare(gap, unit)} ${brief(left)}`),
  reached: ({value, unit, reached}) => `${capital(theShare(value, unit))} ${brief(reached)}`,
  inDoubt: ({value, reached}) => `Cifra dudosa: ${theShare(value)} ${brief(reached)}`,
  none: "La tabla de la OIT no tiene cifras de cobertura de la protección social",
  fewPeople: "En los países con datos viven demasiado pocas personas para una cifra del grupo",
  known: ({when}) => capital(`${when}.`),
  people: ({people, when}) => `${capital(aboutPeople(people))} (${when}).`,
  full: ({when}) => `${when}. Una persona cubierta puede recibir muy poco.`,
  capped: ({when}) => `Según lo publicado (${when}); la fuente pone ahí el tope. Una persona cubierta puede recibir muy poco.`,
  computed: ({basis}) => `Según nuestro cálculo a partir de ${basis}.`,
  stages: ({count, of, apart = {capped: [], noted: []}}) =>
    `${
      count === 0
        ? `En ninguna ${ofStages(of, knownStages(apart, "etapa"), "etapa")} queda fuera la mayoría de las personas`
        : `En ${someOf(count, of, "las")} ${ofStages(of, knownStages(apart))} queda fuera la mayoría de las personas`
    }${stagesApart(apart)}`,
  stagesNoted: ({count}) =>
    `El título no cuenta ${n(count, "la etapa cuya cifra lleva", `las ${print.count(count)} etapas cuyas cifras llevan`)} una nota.`,
  stagesMedian: ({count, of}) =>
    count === 0
      ? `En ninguna etapa${onlyThose(of, "con mediana")} supera la mitad la mediana de lo que queda fuera`
      : `En ${someOf(count, of, "las")} etapas${onlyThose(of, "con mediana")}, la mediana deja fuera a la mayoría`,
  stagesNone: "Ninguna etapa tiene mediana: menos de cinco países tienen una cifra que cuente",
  womenBehind: ({branch, children, count, of}) => `${branch}: ${women(children)} detrás en ${someOf(count, of, "los")} países y áreas`,
  womenAhead: ({branch, children, count, of}) => `${branch}: ${women(children)} delante en ${someOf(count, of, "los")} países y áreas`,
  womenInPairs: ({count, of, behind, even}) =>
    `Las mujeres quedan ${behind ? "detrás" : "delante"} en ${someOf(count, of, "los")} ${n(of, "par", "pares")}${even ? " y delante en otros tantos" : " de cifras"}`,
  overBranches: ({when}) => `Pares de todas las ramas juntas (${when}).`,
  womenLevel: "Mujeres y hombres difieren en menos de 1 punto porcentual donde se publican ambas cifras",
  womenNone: "La tabla de la OIT no separa mujeres y hombres en ningún país del grupo",
  bothKnown: ({of, noted, when}) =>
    `De ${areas(of)} con ambos valores comparables${noted === 0 ? "" : `, ${print.count(noted)} con una nota`} (${when}).`,
  informal: ({value}) => `${capital(theShare(value))} de las personas ocupadas trabajan en empleos informales`,
  informalMedian: ({value}) => `En el país mediano, ${theShare(value)} de las personas ocupadas trabajan en empleos informales`,
  informalFew: ({count}) => `Empleo informal: hay una cifra de ${areas(count)} del grupo`,
  informalNone: "Ningún país de este grupo tiene una cifra de empleo informal en este atlas",
  sector: ({sector, value}) => `${capital(withinSector[sector])}, ${theShare(value)} de los empleos son informales`,
  sectorMedian: ({sector, value}) =>
    `${capital(withinSector[sector])}, ${theShare(value)} de los empleos son informales en el país mediano`,
  sectorBasis: ({countries, of, share, when}) =>
    `Según un cálculo con ${print.count(countries)} de ${areas(of)} que reúnen ${theWholeShare(share)} de las personas ocupadas del sector (valores de ${when}).`,
  sectorNone: "La tabla usada aquí no tiene empleo informal por sector de este grupo",
  medianOf: ({count, when}) => `Mediana de ${countriesOf(count)} (miembros y observadores de las Naciones Unidas); ${when}.`,
  programme: ({programme, value, count, of}) =>
    capital(`${programmes[programme]} ${to(theShare(value))} de las personas (mediana de ${print.count(count)} de ${countriesOf(of)})`),
  surveysOf: ({when}) => `Encuestas de hogares de ${when}.`,
  surveyed: ({count, of, few}) =>
    `Encuestas recientes en ${print.count(count)} de ${countriesOf(of)}${few ? ": muy pocas para una mediana" : ", con menos de la mitad de las personas"}`,
  surveyedOf: ({low, lowest, high, highest, when}) =>
    `Algún programa llega desde ${theShare(low)} de las personas (${lowest.name}) hasta ${theShare(high)} (${highest.name}), ${when}.`,
  fewSurveys: "Sin mediana: menos de cinco países tienen una encuesta reciente con esta cifra",
  contributors: ({value}) => `${capital(theShare(value))} de la fuerza de trabajo cotiza a un régimen de pensiones`,
  contributorsMedian: ({value}) => `En el país mediano cotiza a pensiones ${theShare(value)} de la fuerza de trabajo`,
  strategiesNone: "Ningún país de este grupo tiene cifras sobre cómo se cubre a las personas",
  rural: ({smaller, of}) =>
    `Los programas llegan menos al campo en ${print.count(smaller)} de ${print.count(of)} países y áreas (encuestas recientes)`,
  ruralMore: ({larger, of}) =>
    larger === 0
      ? `En ninguno de ${print.count(of)} países y áreas llegan los programas más al campo (encuestas recientes)`
      : `Los programas llegan más al campo en ${larger === of ? `los ${print.count(of)}` : `${print.count(larger)} de ${print.count(of)}`} países y áreas (encuestas recientes)`,
  ruralEven: ({each, of}) =>
    each === 0
      ? `Los programas llegan casi por igual al campo y a la ciudad en los ${print.count(of)} países y áreas (encuestas recientes)`
      : `En ${print.count(each)} de ${print.count(of)} países, los programas llegan más al campo; en otros tantos, menos`,
  ruralFew: ({of}) =>
    of === 1
      ? "ASPIRE tiene una encuesta reciente por zonas de un solo país o área"
      : `ASPIRE tiene encuestas recientes por zonas de solo ${print.count(of)} países y áreas`,
  ruralOld: ({since}) => `Todas las encuestas por zonas que ASPIRE tiene aquí son anteriores a ${print.year(since)}`,
  ruralNone: "ASPIRE no tiene encuestas por zonas urbanas y rurales de este grupo",
  law: ({count}) => `Accidentes del trabajo: la ley supera, según estimaciones, los hechos en ${areas(count)}`
};
