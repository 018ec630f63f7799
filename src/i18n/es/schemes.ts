import type {schemes as english} from "../en/schemes.ts";
import {withPlace} from "../withPlace.ts";
import {pageNames} from "./pageNames.ts";
import {inBrackets, n, print, small} from "./phrases.ts";
import {publisherIn} from "./publisherIn.ts";
import {schemeUnits} from "./schemeUnits.ts";
import {amongPlaces} from "./amongPlaces.ts";

const branches: typeof english.branches = {
  health: "Asistencia médica",
  sickness: "Enfermedad",
  unemployment: "Desempleo",
  "old-age": "Vejez",
  "employment-injury": "Accidentes del trabajo y enfermedades profesionales",
  "family-child": "Familia e infancia",
  maternity: "Maternidad",
  invalidity: "Invalidez",
  survivors: "Sobrevivientes",
  other: "Otra o general"
};

const strategies: typeof english.strategies = {
  "social-insurance": "Seguro social",
  universal: "Prestación universal",
  "social-assistance": "Asistencia social",
  "micro-insurance-or-mutual": "Microseguro o mutual",
  other: "Otra"
};

const groups: typeof english.groups = {
  children: "niños y niñas",
  families: "familias",
  "pregnant-women": "mujeres embarazadas",
  women: "mujeres",
  "mothers-of-seven": "madres de siete o más hijos",
  youth: "jóvenes",
  students: "estudiantes",
  "older-persons": "personas mayores",
  pensioners: "pensionistas",
  "persons-with-disabilities": "personas con discapacidad",
  carers: "personas cuidadoras",
  unemployed: "personas desempleadas",
  employees: "personas asalariadas",
  "public-employees": "personas empleadas en el sector público",
  teachers: "docentes",
  "self-employed": "trabajadores independientes",
  artists: "artistas",
  "domestic-workers": "trabajadores domésticos",
  "agricultural-workers": "trabajadores agrícolas",
  "rural-workers": "trabajadores rurales",
  "migrant-workers": "trabajadores migrantes",
  "informal-workers": "trabajadores informales",
  "low-income-workers": "trabajadores de bajos ingresos",
  "rural-population": "población rural",
  "poor-households": "hogares pobres",
  "low-income-households": "hogares de bajos ingresos",
  "low-income-population": "población de bajos ingresos",
  cooperatives: "cooperativas",
  "members-of-mutuals": "miembros de mutuales",
  "mutual-health-organisations": "mutuales de salud",
  "all-residents": "todos los residentes"
};

const qualities: typeof english.qualities = {
  official: "Documento oficial o datos publicados",
  study: "Estudio publicado",
  secondary: "Prensa u otra fuente de segunda mano"
};

const schemeCount = (count: number): string => `${print.count(count)} ${n(count, "programa", "programas")}`;
const places = (count: number): string => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`;

/** El registro de programas: su lista, la página de cada uno y la sección de un país. */
export const schemes: typeof english = {
  title: pageNames.schemes,
  question: "¿A través de qué programas se llega a las personas?",
  branches,
  strategies,
  groups,
  qualities,
  unit: (unit) => schemeUnits[unit] ?? unit,
  intro: ({schemes, countries}) => `${schemeCount(schemes)} en ${places(countries)}, cada uno con el documento en el que se encontró.`,
  sample:
    "El registro es una muestra. Contiene lo que nombran los documentos leídos hasta ahora: un país con pocos programas aquí, o con ninguno, puede tener muchos. La cantidad de programas conocidos no dice nada sobre la cobertura.",
  bySource: "categoría de la fuente",
  classed:
    "La estrategia y la rama de los programas de la base de datos del Banco Mundial son sus propias categorías: en el seguro social incluye también subsidios por enfermedad y otras prestaciones que puede pagar quien emplea.",
  contribute: "Añadir o corregir un programa",
  severalCountries: "Varios países",
  filters: {
    country: "País o área",
    branch: "Rama",
    strategy: "Estrategia",
    group: "Grupo atendido",
    all: "Todos",
    reset: "Mostrar todos",
    withoutScript: "Sin scripts esta lista no se puede filtrar: busque un país arriba, o lea el registro por rama y estrategia.",
    shown: {
      one: "# programa en la lista",
      other: "# programas en la lista",
      none: "Ningún programa del registro coincide. Eso no dice nada sobre el país."
    }
  },
  list: {
    heading: "Todos los programas del registro",
    caption: "Por país y nombre",
    units: "Los números son los de sus documentos, en unidades distintas, de modo que no se suman.",
    scheme: "Programa",
    country: "País o área",
    branch: "Rama",
    strategy: "Estrategia",
    served: "Grupos atendidos",
    years: "Años",
    reached: "A cuántos llega"
  },
  names: "Los programas llevan el nombre que tienen en su país, si los documentos lo dan; los demás, el que les dan en inglés.",
  notKnown: "no se conoce",
  noYear: "sin indicación del año",
  noSeries: "No se conoce ningún número. Eso no significa cero.",
  since: (year) => `desde ${print.year(year)}`,
  until: (year) => `hasta ${print.year(year)}`,
  between: ({first, last}) => `de ${print.year(first)} a ${print.year(last)}`,
  number: ({amount, share, unit}) => `${share ? print.percent(amount) : print.people(amount)} ${unit}`,
  dated: ({amount, year}) => inBrackets(amount, year),
  known: {
    heading: "Bien y mal documentados",
    title: ({country, most, one, none}) =>
      `El registro tiene ${schemeCount(most)} de ${country}, uno solo de ${n(one, "otro país o área", `cada uno de otros ${print.count(one)} países y áreas`)} y ninguno de ${print.count(none)}`,
    subtitle: "Cantidad de programas en el registro, por país o área.",
    note: "Más programas significa más documentos leídos, no más cobertura.",
    mapLabel: "Mapa del mundo. Programas en el registro por país o área. La tabla que sigue da los mismos números.",
    legend: "Programas conocidos",
    legendClass: ({first, last}) =>
      last === null
        ? `${print.count(first)} o más`
        : last === first
          ? print.count(first)
          : `de ${print.count(first)} a ${print.count(last)}`,
    legendNone: "Ninguno conocido",
    said: ({place, count}) => `${place}: ${schemeCount(count)} en el registro`,
    saidNone: (place) => `${place}: ningún programa en el registro`,
    caption: "Programas conocidos, por país o área"
  },
  matrix: {
    branch: "Rama",
    unknown: "–",
    inCountries: (count) => `en ${print.count(count)} ${n(count, "país", "países")}`,
    title: ({schemes, countries, of}) =>
      schemes === 0
        ? `El registro no reúne ningún programa en ${places(of)} de este grupo; no significa que no los haya`
        : `El registro reúne ${schemeCount(schemes)} en ${amongPlaces(countries, of)}; una casilla vacía es desconocida, no «ninguno»`,
    subtitle: "Programas del registro por rama y estrategia; un programa de varias ramas cuenta en cada una, y las filas no se suman.",
    note: "El registro es una muestra de los documentos leídos hasta ahora. Un guion significa que el registro no tiene ninguno, no que no lo haya. La cantidad de programas no dice nada sobre la cobertura.",
    caption: (group) => `${group}: programas del registro, por rama y estrategia`,
    countryTitle: "Por país",
    countryCaption: (group) => `${group}: ramas de los programas del registro, por país y estrategia`,
    unknownIn: ({count, names}) =>
      `De ${places(count)} de este grupo el registro no tiene ningún programa, lo que no significa que no los haya: ${print.list(names)}.`,
    toMatrix: "El registro por rama y estrategia",
    toKnown: "Mapa: qué países están bien documentados y cuáles mal",
    ofCountry: (area) => `${area}: programas del registro, por rama y estrategia`,
    dash: "Un guion significa que el registro no tiene ninguno, no que no lo haya. Un programa de varias ramas cuenta en cada una."
  },
  page: {
    title: ({scheme, place}) => withPlace({scheme, place}),
    description: ({scheme, place, branches, strategy}) =>
      `${withPlace({scheme, place})}. ${strategy}: ${print.list(branches.map(small))}. Grupos atendidos, años, a cuántos llega, fuente.`,
    facts: "El programa",
    otherName: "Nombre en inglés",
    source: "Fuente",
    quality: "Tipo de fuente",
    document: ({document, publisher, year}) =>
      `${document}. ${print.remarks([publisherIn(publisher), year === null ? undefined : print.year(year)])}`,
    counts: "A cuántos llega",
    countsNote: "Cada número procede de su propio documento y tiene su unidad y su fecha. Unidades distintas no se suman ni se comparan.",
    column: {year: "Año", amount: "Número", document: "Documento"},
    caption: (scheme) => `${scheme}: a cuántos llega, por año`,
    trend: ({scheme, unit, first, last}) =>
      `${scheme}: ${unit.replace(/^% de /, "proporción de ")}, de ${print.year(first)} a ${print.year(last)}`,
    whole: "Parte de",
    parts: ({count}) => `${print.count(count)} ${n(count, "programa", "programas")} del registro dentro de este`,
    partsNote: "Un programa y los que están dentro de él pueden contar a las mismas personas: sus números no se suman.",
    beside: "Cobertura de la rama",
    besideNote: "Un programa no es la cobertura de su rama: la cifra es la de todos los programas juntos, tal como la publica la OIT.",
    noIndicator: (branches) => `Entre las cifras de cobertura de la OIT no hay ninguna de esta rama: ${print.list(branches.map(small))}.`,
    childrenCash:
      "Cuenta a las niñas y los niños que reciben una prestación monetaria, directamente o a través de su hogar. Los comedores escolares, los útiles y los servicios no cuentan, así que un organismo o un programa que los presta puede no estar en ella.",
    nearest:
      "El programa no pertenece aquí a ninguna rama; esta es la cifra de la OIT más cercana: las personas a las que ningún régimen contributivo cubre y que reciben una prestación monetaria no contributiva.",
    noFigure: ({indicator, place}) => `${indicator}: sin datos para ${place.the}.`,
    atCap: ({indicator, place, value, when}) => `${indicator}: la cobertura ${place.within} se publica como ${value} (${when}).`,
    more: "Programas del país en el registro"
  },
  country: {
    known: (count) => `El registro tiene ${schemeCount(count)} de este país o área. Es una muestra: puede haber más.`,
    none: "El registro no tiene ningún programa de este país o área. Es una muestra: eso no dice nada sobre el país.",
    younger: ({branch, when, start}) =>
      `Empezó en ${print.year(start)}, después de la cifra de cobertura de ${small(branch)} (${when}), que no puede contarlo.`,
    atZero: ({branch, when}) =>
      `La tabla de la OIT publica como 0 la cobertura de ${small(branch)} (${when}), aunque este programa llegó a personas: puede que cuenten prestaciones distintas.`,
    reached: ({amount, year, document}) => `${inBrackets(amount, year)}. Fuente: ${document}.`,
    notReached: ({document}) => `No se conoce ningún número. Fuente: ${document}.`,
    toRegister: "Todos los programas del registro"
  },
  columns: {
    scheme: "id del programa",
    name: "nombre del programa",
    localName: "nombre en su país; en blanco si el registro no tiene otro",
    branches: "ramas de la seguridad social, separadas por punto y coma",
    strategy: "cómo protege a las personas",
    groups: "a quién atiende, separado por punto y coma; en blanco: no se conoce",
    start: "primer año; en blanco: no se conoce",
    end: "último año; en blanco si el registro no tiene ninguno",
    year: "año del número; en blanco si el documento no lo indica",
    count: "a cuántos llega, en la unidad indicada al lado",
    unit: "qué se cuenta",
    evidence: "documento en el que se encontró",
    publisher: "quién publicó el documento",
    evidenceYear: "año del documento; en blanco: no se conoce",
    quality: "tipo de documento: oficial o datos publicados, estudio publicado, prensa o de segunda mano"
  }
};
