import type {Words} from "../en.ts";

/** Títulos y descripciones de las páginas de prosa. */
export const prose: Words["prose"] = {
  method: "Cómo se elabora cada número",
  about: "Acerca de este atlas",
  borders: "Cómo se dibujan las fronteras y se nombran los lugares",
  methodDescription: "Fuentes, ediciones, reglas y límites detrás de cada número del atlas.",
  aboutDescription: "Qué es Left Out, para quién es y cómo usar lo que muestra."
};
