import {plural} from "../plural.ts";

const n = (count: number, one: string, other: string): string => plural("es", count, {one, other});
const share = (text: string): string =>
  text.startsWith("<") ? `menos del ${text.slice(1)}` : text.startsWith(">") ? `más del ${text.slice(1)}` : `el ${text}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const to = (text: string): string => (text.startsWith("el ") ? `al ${text.slice(3)}` : `a ${text}`);

/** Palabras de la mirada sobre cómo se cubre a las personas. */
export const strategies: typeof import("../en/strategies.ts").strategies = {
  name: "Estrategias",
  question: "¿Cómo cubre a las personas cada parte del mundo?",
  title: (group) => `Seguro, asistencia, programas, gasto: ${group}`,
  programmes: {
    "survey-coverage": "Algún programa",
    "survey-insurance": "Seguro social",
    "survey-assistance": "Asistencia social",
    "survey-labour-market": "Programas de empleo"
  },
  reachFirst: (programme, value, count, text) =>
    `por ${programme.toLowerCase()}, ${share(value)} (mediana de ${text} ${n(count, "país", "países")})`,
  reach: (programme, value, count, text) => `por ${programme.toLowerCase()}, ${share(value)} (${text} ${n(count, "país", "países")})`,
  headline: (reaches, years) => `Personas a las que se llega, según las encuestas de hogares: ${reaches}; encuestas de ${years}.`,
  headlineContributors: (value, when) =>
    `No hay aquí encuestas de hogares sobre programas; ${share(value)} de la fuerza de trabajo cotiza a un régimen de pensiones (${when}).`,
  headlineContributorsMedian: (value, count, of, when) =>
    `No hay aquí encuestas de hogares sobre programas; en la mediana de ${count} de ${of} países, ${share(value)} de la fuerza de trabajo cotiza a un régimen de pensiones (${when}).`,
  noHeadline: "No hay cifras sobre cómo se cubre a las personas en ningún país de este grupo.",
  surveys: (count, of) => `${count} de ${of} países y áreas tienen una encuesta con estas cifras.`,
  published: (value, when) =>
    `La OIT publica un gasto público en protección social, sin salud, de ${share(value).replace(/^el /, "")} del PIB (${when}).`,
  apart:
    "Aquí hay cuatro familias de cifras que no se mezclan: lo que ven las encuestas, quién cotiza, cuánto se gasta y la cobertura efectiva, que está en otras páginas. Ninguna es comparable con otra.",
  sections: {programmes: "Programas", fifths: "Más pobres y más ricos", contributors: "Cotizantes", spending: "Gasto", data: "Datos"},
  survey: {
    title: (most, value, least, other, years) =>
      `En el país mediano, se llega a más personas por ${most.toLowerCase()}, ${to(share(value))}, y a menos por ${least.toLowerCase()}, ${to(share(other))} (encuestas de ${years})`,
    titleOne: (only, value, years) =>
      `En el país mediano, se llega por ${only.toLowerCase()} ${to(share(value))} de las personas (encuestas de ${years})`,
    titleNone: "No hay encuestas de hogares sobre programas para este grupo",
    subtitle:
      "Proporción de personas en hogares que reciben cada tipo de programa, última encuesta de cada país; cada país contado una vez.",
    note: "Las encuestas ven lo que preguntan, y todo el hogar cuenta como alcanzado cuando lo está una persona. Es una familia de cifras propia, no la cobertura efectiva.",
    caption: (group) => `${group}: programas según las encuestas de hogares, última encuesta`,
    partsTitle: (programme, high, where, low, there, years) =>
      `Por ${programme.toLowerCase()} se llega ${to(share(high))} de las personas en el país mediano de ${where} y ${to(share(low))} en el de ${there} (encuestas de ${years})`,
    partsTitleOne: (programme, value, where, years) =>
      `Por ${programme.toLowerCase()} se llega ${to(share(value))} de las personas en el país mediano de ${where} (encuestas de ${years})`,
    partsCaption: (programme, group) => `${programme} por subregión (${group}): países con encuesta, valor menor, mediano y mayor`
  },
  fifths: {
    title: (count, text, of, years) =>
      count === 0
        ? `En ninguno de los países con encuesta (${of}; ${years}) llegan los programas más al quinto más rico que al más pobre`
        : `En ${text} de ${of} países con encuesta, los programas llegan más al quinto más rico que al más pobre (${years})`,
    titleNone: "No hay encuestas de hogares por quintiles de bienestar para este grupo",
    countries:
      "Proporción de personas que viven en hogares a los que llega algún programa, en los quintiles de bienestar más pobre y más rico (según ingreso o consumo), última encuesta con ambos. Primero la mayor ventaja del más rico.",
    parts:
      "Proporción de personas que viven en hogares a los que llega algún programa, en los quintiles de bienestar más pobre y más rico (según ingreso o consumo): país mediano de cada subregión, últimas encuestas.",
    caption: (group) => `${group}: quinto más pobre y más rico a los que llega algún programa, última encuesta con ambos`,
    poorest: "Quintil más pobre",
    richest: "Quintil más rico",
    difference: "Más pobre menos más rico",
    median: (count, of) => `${count} de ${of} países`,
    say: (label, poorest, richest, when) => `${label}: quinto más pobre ${poorest}, quinto más rico ${richest} (${when})`
  },
  contributors: {
    title: (value, when) =>
      `${capital(share(value))} de la fuerza de trabajo cotiza a un régimen de pensiones (${when}, estimación de la OIT para el grupo)`,
    titleMedian: (value, count, of, when) =>
      `En el país mediano (${count} de ${of} tienen dato), ${share(value)} de la fuerza de trabajo cotiza a un régimen de pensiones (${when})`,
    titleNone: "El informe de la OIT no tiene cotizantes a regímenes de pensiones de este grupo",
    caption: (group) => `${group}: cotizantes activos a un régimen de pensiones, proporción de la fuerza de trabajo`
  },
  spending: {
    title: (children, workingAge, oldAge, edition) =>
      `El país mediano gasta ${share(children)} del PIB en la infancia, ${share(workingAge)} en la edad de trabajar y ${share(oldAge)} en la vejez (informe ${edition})`,
    titleNone: "El informe de la OIT no tiene el gasto por etapa de la vida de este grupo",
    parts: "Protección social pública sin salud, proporción del PIB, por etapa de la vida: país mediano de cada subregión.",
    countries: "Protección social pública sin salud, proporción del PIB, por etapa de la vida, por país.",
    undated: (edition) => `Último año disponible, que la publicación no indica; informe ${edition}.`,
    caption: (group) => `${group}: gasto público en protección social, proporción del PIB, por etapa de la vida`,
    total: (edition) => `Todo, sin salud (informe ${edition})`,
    note: "Las medianas se toman para cada etapa por separado, por eso no suman el total. El total es de un informe posterior y no forma una serie con las partes."
  },
  countries: "Países",
  nOfM: (count, of) => `${count} de ${of} países`
};
