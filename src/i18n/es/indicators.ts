import type {Words} from "../en.ts";
import {n} from "./phrases.ts";

/** La lista de indicadores. */
export const indicators: Words["indicators"] = {
  title: "Indicadores",
  intro: "Cada indicador hace una pregunta sobre un grupo de personas. Las familias nunca comparten un eje.",
  countries: (count: number, text: string) => `${text} ${n(count, "país o área", "países y áreas")}`,
  years: (first: string, last: string) => (first === last ? last : `${first}–${last}`),
  undated: "sin años publicados",
  bySex: (count: number, text: string) => `por sexo en ${text} ${n(count, "país o área", "países y áreas")}`,
  womenOnly: "solo para mujeres",
  noSex: "nunca por sexo"
};
