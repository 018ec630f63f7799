import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";

/** Títulos y descripciones de las páginas de prosa. */
export const prose: Words["prose"] = {
  method: pageNames.method,
  about: pageNames.about,
  borders: "Cómo se dibujan las fronteras y se nombran los lugares",
  methodDescription: "Fuentes, ediciones, reglas y límites detrás de cada número del atlas.",
  aboutDescription: "Qué es Left Out, para quién es y cómo usar lo que muestra."
};
