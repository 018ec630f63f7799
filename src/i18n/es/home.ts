import {aboutPeople, capital, n, print, theShare} from "./phrases.ts";
import type {Words} from "../en.ts";

/** Las palabras de la portada. */
export const home: Words["home"] = {
  title: "A quién deja fuera la protección social",
  headline: ({gap, people, when}) =>
    `${capital(theShare(gap))} de la población mundial, ${aboutPeople(people)}, no está cubierta por ninguna prestación monetaria de protección social (estimación de la OIT, ${when}).`,
  what: "Un atlas de la protección social: quién tiene una pensión, una prestación por hijos u otra ayuda en dinero, y quién queda fuera.",
  hero: "de la población mundial no está cubierta por ninguna prestación monetaria de protección social",
  heroMethod: ({people, when}) => `${capital(aboutPeople(people))}. Estimación de la OIT, ${when}.`,
  standfirst: ({covered, when}) =>
    `${capital(theShare(covered))} restante recibe al menos una prestación monetaria o cotiza a un régimen que la pagaría (${when}). La salud se mide aparte.`,
  mapSubtitle: "Proporción de la población que no está cubierta por ninguna prestación monetaria de protección social.",
  incomeTitle: ({low, high, year}) =>
    `En los países de ingreso bajo queda fuera ${theShare(low)}; en los de ingreso alto, ${theShare(high)} (${print.year(year)})`,
  incomeSubtitle: (year) =>
    `Proporción de la población que no está cubierta por ninguna prestación monetaria de protección social, por grupo de ingreso, ${print.year(year)}. Estimaciones modelizadas de la OIT.`,
  lists: "Los dos extremos",
  mostShare: "Mayor proporción que queda fuera",
  mostPeople: "Más personas excluidas",
  leastShare: "Menor proporción por encima de cero",
  fullCover: (count) =>
    `Para ${print.count(count)} ${n(count, "país o área", "países y áreas")}, la cobertura de al menos una prestación monetaria se publica como 100 (la fuente pone ahí el tope). La cobertura no dice nada sobre el monto de una prestación.`,
  questions: "Preguntas que comparan países",
  waysIn: "Empiece por su pregunta",
  advocate: {
    title: "¿Qué pasa en mi país?",
    text: "Una página para cada país y área: quién queda fuera, en qué etapa de la vida, en qué trabajo, y qué datos faltan.",
    link: "Elija un país"
  },
  policymaker: {
    title: "¿Cómo se comparan los países?",
    text: "Compare países, regiones y grupos de ingreso. Cada cifra de un grupo se puede seguir hasta sus países miembros.",
    link: "Elija una región o un grupo"
  },
  journalist: {
    title: "¿Puedo usar los números?",
    text: "Sí. Cada fila lleva su año, marca, denominador, fuente y licencia, en libros que abre cualquier hoja de cálculo y en archivos para programas.",
    link: "Descargar los datos"
  }
};
