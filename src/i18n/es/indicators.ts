import {n, print} from "./phrases.ts";
import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";

/** La lista de indicadores. */
export const indicators: Words["indicators"] = {
  title: pageNames.indicators,
  intro: "Cada indicador hace una pregunta sobre un grupo de personas. Las familias nunca comparten un eje.",
  countries: (count) => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`,
  undated: "sin años publicados",
  bySex: (count) => `por sexo en ${print.count(count)} ${n(count, "país o área", "países y áreas")}`,
  womenOnly: "solo para mujeres",
  noSex: "nunca por sexo",
  bars: "Cada barra reúne todos los países y áreas según la clase de su último valor; los que no tienen dato van rayados.",
  familyLinks: "Tipos de indicador"
};
