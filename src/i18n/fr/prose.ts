import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";

/** Titles and descriptions of the pages of prose. */
export const prose: Words["prose"] = {
  method: pageNames.method,
  about: pageNames.about,
  borders: "Comment les frontières sont tracées et les lieux nommés",
  methodDescription: "Sources, éditions, règles et limites derrière chaque nombre de l’atlas.",
  aboutDescription: "Ce qu’est Left Out, pour qui, et comment utiliser ce qu’il montre."
};
