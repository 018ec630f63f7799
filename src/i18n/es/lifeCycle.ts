import {mostNamed, type SetApart} from "../en/lifeCycle.ts";
import {capital, orNone, print, small, someOf, theShare} from "./phrases.ts";

const names = {
  maternity: "Embarazo y parto",
  children: "Infancia",
  unemployment: "Desempleo",
  "work-injury": "Accidentes del trabajo",
  disability: "Discapacidad",
  "old-age": "Vejez"
};
type Stage = keyof typeof names;

const pathsInText = {
  published: "según se publica",
  computed: "calculada a partir de los miembros",
  median: "en el país mediano",
  world: "en el mundo"
};
const inText: Readonly<Record<Stage, string>> = {
  maternity: "el embarazo y el parto",
  children: "la infancia",
  unemployment: "el desempleo",
  "work-injury": "los accidentes del trabajo",
  disability: "la discapacidad",
  "old-age": "la vejez"
};

/** "en el desempleo y en la discapacidad", "en 4 etapas". */
export const stagesInText = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? `en ${print.count(stages.length)} etapas` : print.list(stages.map((stage) => `en ${inText[stage]}`));

const named = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? `${print.count(stages.length)} etapas` : print.list(stages.map((stage) => inText[stage]));

/** Lo que una cuenta de etapas deja aparte, o cuenta como cubierto solo porque la fuente corta ahí las proporciones. */
export const stagesApart = ({capped, noted}: SetApart): string =>
  [capped.length === 0 ? "" : `; ${named(capped)}: en el tope de la fuente`, noted.length === 0 ? "" : `; sin contar ${named(noted)}`].join(
    ""
  );

/** Qué etapas se cuentan: las que tienen datos, o menos, si los de otra llevan una nota. */
export const knownStages = ({noted}: SetApart, stages: "etapa" | "etapas" = "etapas"): string =>
  noted.length === 0 ? "con datos" : stages === "etapa" ? "de las que se cuentan" : "que se cuentan";

/** Qué etapas se cuentan, donde algunas no se conocen: " con datos". */
export const onlyThose = (of: number, known: string): string => (of === Object.keys(names).length ? "" : ` ${known}`);

/** "etapas de la vida", "etapas de la vida con datos". */
export const ofStages = (of: number, known: string, stages: "etapa" | "etapas" = "etapas"): string =>
  `${stages} de la vida${onlyThose(of, known)}`;

const covered = "la proporción está en el tope de la fuente";
const atCap = `donde ${covered}`;

const atSome = ({count, of}: {count: number; of: number}, known: string): string =>
  count === 0 ? `En ninguna ${ofStages(of, known, "etapa")}` : `En ${someOf(count, of, "las")} ${ofStages(of, known)}`;

/** Palabras de la mirada sobre las etapas de la vida. */
export const lifeCycle: typeof import("../en/lifeCycle.ts").lifeCycle = {
  name: "Ciclo de vida",
  question: "¿Dónde se rompe la protección social a lo largo de la vida?",
  title: (group) => `Dónde se rompe la protección social a lo largo de la vida: ${group}`,
  stages: names,
  phases: {beginning: "Los primeros años", work: "Edad de trabajar", old: "Vejez"},
  reached: "con cobertura",
  left: "sin cobertura (el número de arriba)",
  noFigure: "sin datos",
  noHeadCount: "sin conteo",
  tooFew: "pocos datos",
  fewCountries: "muy pocos países",
  headline: ({count, of}) => `${atSome({count, of}, "con datos")}, las personas que quedan fuera son más que las que tienen cobertura.`,
  deepest: ({gap, left, when}) => `La mayor brecha: ${theShare(gap)} ${left} (${when}).`,
  deepestTied: ({stages, gap, when}) => `La brecha es mayor ${stagesInText(stages)}: en cada una queda fuera ${theShare(gap)} (${when}).`,
  headlineMedian: ({count, of}) => `${atSome({count, of}, "con mediana")}, el país mediano deja fuera a más personas de las que cubre.`,
  deepestMedian: ({gap, left, when}) => `La mayor brecha: ${theShare(gap)} ${left}, según la mediana de ${when}.`,
  deepestMedianTied: ({stages, gap, when}) =>
    `La brecha es mayor ${stagesInText(stages)}: en cada una queda fuera ${theShare(gap)}, según las medianas de ${when}.`,
  noHeadline: "No se da la mediana en ninguna etapa de la vida: menos de cinco países de este grupo tienen una cifra que cuente.",
  longest: ({count, from, to: last}) =>
    `Queda fuera más de la mitad en ${print.count(count)} etapas seguidas, desde ${inText[from]} hasta ${inText[last]}.`,
  who: ({count, of}) =>
    `${capital(orNone(count))} de ${print.count(of)} países y áreas ${count === 0 ? "tiene" : "tienen"} una cifra de al menos una etapa.`,
  sections: {paths: "Etapa por etapa", countries: "Países", data: "Datos"},
  subtitle:
    "Proporción del grupo propio de cada etapa (mujeres que dan a luz, niñas y niños, personas desempleadas, personas ocupadas, personas con discapacidad grave, personas por encima de la edad legal de jubilación) que no recibe una prestación monetaria ni está asegurada. La línea gruesa baja donde hay personas que quedan fuera.",
  incomes: {
    title: ({lowest, most, highest, least}) =>
      `${lowest}: al menos ${theShare(least)} queda fuera en cada etapa de la vida. ${highest}: como máximo ${theShare(most)}`,
    caption: (year) =>
      `Proporción que queda fuera en cada etapa de la vida, el mundo y los grupos de ingreso, ${year}, estimaciones modelizadas de la OIT`
  },
  regions: {
    caption: (year) =>
      `Proporción que queda fuera en cada etapa de la vida, regiones de la OIT, ${year}, estimaciones modelizadas de la OIT`
  },
  medians: {
    title: ({stage, count, of}) =>
      `${names[stage]}: en ${print.count(count)} de ${print.count(of)} subregiones el país mediano deja fuera a más de la mitad`,
    titleTied: ({stages, count, of}) =>
      `${capital(stagesInText(stages))}, el país mediano deja fuera a más de la mitad en ${print.count(count)} de ${print.count(of)} subregiones en cada caso`,
    subtitle:
      "País mediano de cada subregión, cada país cuenta una vez; últimos valores, de años distintos. La tabla muestra cuántos países hay detrás de cada número.",
    caption: "Proporción mediana que queda fuera en cada etapa de la vida por subregión, cada país cuenta una vez"
  },
  group: {
    title: ({deepest, widest, shallowest, least, capped}) =>
      `La brecha es mayor ${stagesInText(deepest)}, donde ${theShare(widest)} queda fuera, y menor ${stagesInText(shallowest)}, ${capped ? atCap : `con ${theShare(least)}`}`,
    titleAlike: ({count, gap, capped}) =>
      `Lo mismo en las ${print.count(count)} etapas conocidas: ${capped ? covered : `en cada una ${theShare(gap)} queda fuera`}`,
    titleMedian: (title) => `Medianas de los países con datos: ${small(title)}`,
    titleOne: ({stage, gap, capped}) => `Se conoce una sola etapa, ${inText[stage]}: ${capped ? covered : `queda fuera ${theShare(gap)}`}`,
    titleNone: "No se da la mediana en ninguna etapa de la vida: menos de cinco países tienen una cifra que cuente",
    caption: ({area, paths}) =>
      `${area}: proporción que queda fuera en cada etapa de la vida, ${print.list(paths.map((path) => pathsInText[path]))}`,
    published: (group) => `${group}, según lo publicado`,
    computed: "Calculado con sus miembros",
    median: "País mediano",
    world: "El mundo, según lo publicado",
    note: "Las cifras calculadas ponderan el último valor publicado de cada miembro, hasta el año de la cifra de la OIT para el mundo, por las personas de su propio denominador. Se ocultan cuando los países con datos reúnen menos de la mitad de ellas. No las hay para desempleo ni discapacidad, cuyo número de personas no tenemos. El país mediano cuenta cada país una vez."
  },
  covered: (value) => `cobertura ${print.percent(value)}`,
  note: "Cada etapa tiene su propio denominador: las etapas se leen una por una y nunca se promedian. La cobertura no dice cuánto vale una prestación.",
  median: ({count, of, when}) => `${print.count(count)} de ${print.count(of)} países, valores de ${when}`,
  row: "Grupo",
  grid: {
    title: ({count, of}) =>
      `${count === 0 ? "Ninguno" : print.count(count)} de los ${print.count(of)} países y áreas con las seis cifras ${count <= 1 ? "deja" : "dejan"} fuera, en todas las etapas, a más personas de las que ${count <= 1 ? "cubre" : "cubren"}`,
    titleNone: "Ningún país o área de este grupo tiene las seis cifras",
    withoutNoted: ({noted, names, count, of}) =>
      `El título cuenta todas las cifras; sin ${noted === 1 ? "el país o área" : `los ${print.count(noted)} países y áreas`} de ese recuento con alguna cifra que lleva una nota${names.length === 0 ? "," : ` (${print.list(names)})`} ${count === 0 ? "no contaría ninguno" : `contaría ${print.count(count)}`} de ${print.count(of)}.`,
    subtitle:
      "Proporción que queda fuera en cada etapa, último año, cada una con su año. El color muestra a quienes quedan fuera; el fondo, a quienes tienen cobertura.",
    caption: ({group, count, of}) =>
      `${group}: proporción que queda fuera (%) en cada etapa de la vida, último año, ${print.count(count)} de ${print.count(of)} países y áreas con al menos una cifra`,
    open: ({count}) => `Los ${print.count(count)} países y áreas, etapa por etapa`,
    empty: "Ningún país o área de este grupo tiene cifras de ninguna etapa de la vida."
  },
  say: ({area, stage, gap, value, when}) =>
    `${area}, ${names[stage]}: ${gap === null ? "" : `${theShare(gap)} queda fuera, `}cobertura ${print.percent(value)} (${when})`,
  sayAbsent: ({area, stage, why}) => `${area}, ${names[stage]}: ${why}`
};
