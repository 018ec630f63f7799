import {plural} from "../plural.ts";

const n = (count: number, one: string, other: string): string => plural("es", count, {one, other});
const share = (text: string): string =>
  text.startsWith("<") ? `menos del ${text.slice(1)}` : text.startsWith(">") ? `más del ${text.slice(1)}` : `el ${text}`;
/** "340.000 personas ocupadas", pero "15 millones de personas ocupadas". */
const people = (text: string, count: number): string =>
  `${text}${/\p{L}$/u.test(text) || (count > 0 && count % 1_000_000 === 0) ? " de" : ""} ${n(count, "persona ocupada", "personas ocupadas")}`;

/** Palabras de la mirada sobre la agricultura, la industria y los servicios. */
export const sectors: typeof import("../en/sectors.ts").sectors = {
  name: "Sectores",
  question: "Campo, fábrica, servicios: ¿qué trabajo queda fuera?",
  title: (group) => `Agricultura, industria, servicios, qué trabajo es informal: ${group}`,
  inSector: {agriculture: "En la agricultura", industry: "En la industria", services: "En los servicios"},
  headline: (inSector, value, workers, count, of, held, years) =>
    `${inSector}, ${share(value)} de los empleos es informal: ${workers}, según un cálculo con ${count} de ${of} países y áreas que reúnen ${share(held)} de las personas ocupadas del sector (valores de ${years}).`,
  headlineMedian: (inSector, value, count, of, years) =>
    `${inSector}, ${share(value)} de los empleos es informal en la mediana de los ${count} países y áreas con dato, de ${of} (valores de ${years}).`,
  noHeadline: "El empleo informal por sector no está publicado para ningún país de este grupo.",
  workers: (text, count) => `cerca de ${people(text, count)}`,
  also: (inSector, value, workers) => `${inSector} es ${share(value)}: ${workers}.`,
  alsoHidden: (inSector, held) =>
    `${inSector} no se muestra una cifra: los países con dato reúnen ${share(held)} de las personas ocupadas, menos de la mitad.`,
  allHidden: (agriculture, industry, services) =>
    `No se calcula una cifra para el grupo: los países con dato reúnen ${share(agriculture)} de las personas ocupadas en la agricultura, ${share(industry)} en la industria y ${share(services)} en los servicios, menos de la mitad.`,
  informal: "Un empleo es informal cuando no trae protección social, en la ley o en la práctica.",
  sections: {whole: "Por sector", parts: "Lado a lado", workers: "Cuántas personas", spread: "Países", data: "Datos"},
  hidden: (held) => `oculto: se conoce ${share(held)}`,
  tooFew: "pocos datos",
  noFigure: "sin dato",
  whole: {
    title: (sector, women, men) =>
      `La mayor diferencia entre mujeres y hombres está en ${sector.toLowerCase()}: es informal ${share(women)} de los empleos de ellas y ${share(men)} de los de ellos`,
    titleOnePair: (inSector, women, men) =>
      `${inSector} es informal ${share(women)} de los empleos de ellas y ${share(men)} de los de ellos`,
    titleShown: "Empleo informal por sector",
    titleNone: "Los países con dato reúnen a muy pocas personas ocupadas para dar una cifra",
    subtitle:
      "Proporción de personas ocupadas en el sector cuyo empleo es informal; calculada con los países con dato, con mujeres y hombres donde se puede calcular.",
    note: "Cálculo aproximado: la última tasa de cada país por las personas ocupadas en el sector en el año de esa tasa (proporciones modeladas del empleo por número modelado de personas ocupadas). Cuántas de las personas ocupadas en el sector se conocen se cuenta en el año más reciente, o en el último que tiene un país. Se oculta cuando los países con tasa reúnen menos de la mitad de ellas; es débil (†) por debajo de tres cuartos.",
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
    title: (inSector, high, where, low, there) =>
      `${inSector} la distancia es mayor: es informal ${share(high)} de los empleos en ${where} y ${share(low)} en ${there}`,
    titleOne: (where, shares) => `Empleos informales en ${where}: ${shares}`,
    share: (value, inSector) => `${share(value)} ${inSector.toLowerCase()}`,
    titleNone: "Ninguna parte de este grupo tiene cifras",
    regions: "Proporción de personas ocupadas en cada sector cuyo empleo es informal, por subregión; calculada con los países con dato.",
    countries: "Proporción de personas ocupadas en cada sector cuyo empleo es informal, último año, por país.",
    note: (count, of, years) => `${count} de ${of} países · ${years}`,
    noteNone: (of) => `0 de ${of} países`,
    captionRegions: (group) => `${group}: empleo informal por sector y subregión, calculado con los países con dato`,
    captionCountries: (group) => `${group}: empleo informal por sector y país, último año`
  },
  squares: {
    title: (where, text) => `El mayor número contado está en ${where}: ${text} con empleo informal`,
    titleNone: "No se puede dar un número de personas",
    subtitle: (years, text, count) =>
      `Personas con empleo informal por sector, en los países y sectores con dato (tasas de ${years}): un mínimo, pues donde se conocen pocas no se cuenta a nadie. Un cuadrado son ${people(text, count)}.`,
    caption: (group) => `${group}: personas con empleo informal por sector, aproximado`,
    row: "Grupo o país",
    total: "Total contado"
  },
  spread: {
    title: (agriculture, industry, services) =>
      `El país mediano: es informal ${share(agriculture)} de los empleos en la agricultura, ${share(industry)} en la industria y ${share(services)} en los servicios`,
    titleNone: "Ningún país de este grupo publica el empleo informal por sector",
    subtitle: (count, of) =>
      `Cada punto es un país con su última tasa, cada país contado una vez; la publican ${count} de ${of} países y áreas.`,
    caption: (group) => `${group}: empleo informal por sector y país, con mujeres, hombres y personas`,
    note: "La edición de estas tasas es de marzo de 2024; no se incluyen las filas que la OIT ha revisado desde entonces."
  }
};
