import {plural} from "../plural.ts";

const n = (count: number, one: string, other: string): string => plural("es", count, {one, other});
const share = (text: string): string =>
  text.startsWith("<") ? `menos del ${text.slice(1)}` : text.startsWith(">") ? `más del ${text.slice(1)}` : `el ${text}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const atStages = (count: number, of: string, text: string): string => (count === 0 ? "En ninguna etapa" : `En ${text} de ${of} etapas`);

/** Palabras de la mirada sobre las etapas de la vida. */
export const lifeCycle: typeof import("../en/lifeCycle.ts").lifeCycle = {
  name: "Etapas de la vida",
  question: "¿Dónde se rompe la protección a lo largo de la vida?",
  title: (group) => `Dónde se rompe la protección a lo largo de la vida: ${group}`,
  stages: {
    maternity: "Embarazo y parto",
    children: "Infancia",
    unemployment: "Desempleo",
    "work-injury": "Accidente de trabajo",
    disability: "Discapacidad",
    "old-age": "Vejez"
  },
  phases: {beginning: "Los primeros años", work: "Edad de trabajar", old: "Vida mayor"},
  reached: "con cobertura",
  left: "sin cobertura (el número de arriba)",
  noFigure: "sin dato",
  noHeadCount: "sin base",
  tooFew: "pocos datos",
  at: (stage) => `en ${stage.toLowerCase()}`,
  atMany: (text) => `en ${text} etapas`,
  headline: (count, of, text) =>
    `${atStages(count, of, text)} de la vida, las personas que quedan fuera son más que las que tienen cobertura.`,
  deepest: (gap, left, when) => `El hueco es más hondo donde ${share(gap)} ${left} (${when}).`,
  deepestTied: (places, gap, when) => `El hueco es más hondo ${places}: en cada caso ${share(gap)} queda fuera (${when}).`,
  headlineMedian: (count, of, text) =>
    `${atStages(count, of, text)} de la vida, el país mediano deja fuera a más personas de las que cubre.`,
  deepestMedian: (gap, left, basis) => `El hueco es más hondo donde ${share(gap)} ${left}: la mediana de ${basis}.`,
  deepestMedianTied: (places, gap, bases) =>
    `El hueco es más hondo ${places}: en cada caso ${share(gap)} queda fuera, las medianas de ${bases}.`,
  noHeadline: "Ningún país de este grupo tiene cifras de ninguna etapa de la vida.",
  longest: (count, from, to) =>
    `La cobertura llega a menos de la mitad en ${count} etapas seguidas, de ${from.toLowerCase()} a ${to.toLowerCase()}.`,
  who: (count, of) => `${count} de ${of} países y áreas tienen una cifra de al menos una etapa.`,
  order: "Esta mirada empieza donde empieza la vida, con el embarazo y el parto; las páginas de países empiezan con la infancia.",
  sections: {paths: "El camino", countries: "Países", data: "Datos"},
  subtitle:
    "Proporción del grupo propio de cada etapa (mujeres que dan a luz, niñas y niños, personas desempleadas, personas ocupadas, personas con discapacidad grave, personas por encima de la edad de jubilación) que recibe una prestación en dinero o está asegurada. La línea gruesa es el camino; baja donde hay personas que quedan fuera.",
  incomes: {
    title: (low, most, high, least) =>
      `${low}: ninguna etapa de la vida pasa del ${most} de cobertura. ${high}: todas llegan al menos al ${least}`,
    caption: (year) => `Cobertura en cada etapa de la vida, el mundo y los grupos de ingreso, ${year}, estimaciones modeladas de la OIT`
  },
  regions: {caption: (year) => `Cobertura en cada etapa de la vida, regiones de la OIT, ${year}, estimaciones modeladas de la OIT`},
  medians: {
    title: (deepest, text, of) => `${deepest}: en ${text} de ${of} subregiones el país mediano cubre a menos de la mitad`,
    titleTied: (places, text, of) =>
      `${capital(places)}, el país mediano cubre a menos de la mitad en ${text} de ${of} subregiones en cada caso`,
    subtitle:
      "País mediano de cada subregión, cada país contado una vez; últimos valores, de años distintos. La tabla muestra cuántos países hay detrás de cada número.",
    caption: "Cobertura mediana en cada etapa de la vida por subregión, cada país contado una vez"
  },
  group: {
    title: (deepest, gap, least, smallest) =>
      `El hueco es más hondo ${deepest}, donde ${share(gap)} queda fuera, y menos hondo ${least}, con ${share(smallest)}`,
    titleAlike: (text, gap) => `Lo mismo en las ${text} etapas conocidas: en cada una ${share(gap)} queda fuera`,
    titleMedian: (title) => `El camino del país mediano: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    titleOne: (only, gap) => `Se conoce una sola etapa, ${only.toLowerCase()}: ${share(gap)} queda fuera`,
    titleNone: "No hay cifras de ninguna etapa de la vida",
    caption: (group) => `${group}: cobertura en cada etapa de la vida, publicada, calculada y en el país mediano`,
    published: (group) => `${group}, según lo publicado`,
    computed: "Calculado con sus miembros",
    median: "País mediano",
    world: "El mundo, según lo publicado",
    note: "Las cifras calculadas ponderan el último valor publicado de cada miembro, hasta el año de la cifra de la OIT para el mundo, por las personas de su propio denominador; se ocultan cuando los países con dato reúnen menos de la mitad de ellas, y no las hay para desempleo ni discapacidad, cuyo número de personas no tenemos. El país mediano cuenta cada país una vez."
  },
  note: "Cada etapa tiene su propio denominador: las etapas se leen una por una y nunca se promedian. La cobertura no dice cuánto vale una prestación.",
  median: (count, of, years) => `${count} de ${of} países, valores de ${years}`,
  row: "Grupo",
  grid: {
    title: (count, text, of) =>
      `${count === 0 ? "Ninguno" : capital(text)} de los ${of} países y áreas con las seis cifras ${n(count, "deja", "dejan")} fuera, en todas las etapas, a más personas de las que ${n(count, "cubre", "cubren")}`,
    titleNone: "Ningún país o área de este grupo tiene las seis cifras",
    subtitle:
      "Proporción que queda fuera en cada etapa, último año, cada una con su año. La forma es la de las imágenes de arriba: el suelo es quien tiene cobertura; el color, quien no.",
    caption: (group, count, of) =>
      `${group}: proporción que queda fuera (%) en cada etapa de la vida, último año, ${count} de ${of} países y áreas con al menos una cifra`,
    open: (count) => `Los ${count} países y áreas, etapa por etapa`,
    empty: "Ningún país o área de este grupo tiene cifras de ninguna etapa de la vida."
  },
  say: (area, stage, gap, value, when) => `${area}, ${stage}: ${share(gap)} queda fuera, cobertura ${value} (${when})`,
  sayAbsent: (area, stage, why) => `${area}, ${stage}: ${why}`
};
