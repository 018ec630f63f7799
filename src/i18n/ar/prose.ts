import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";

/** Titles and descriptions of the pages of prose. */
export const prose: Words["prose"] = {
  method: pageNames.method,
  about: pageNames.about,
  borders: "كيف تُرسم الحدود وتُسمى الأماكن",
  methodDescription: "المصادر والإصدارات والقواعد والحدود وراء كل رقم في الأطلس.",
  aboutDescription: "ما هو Left Out، ولمن هو، وكيف يُستخدم ما يعرضه."
};
