import {inUnit, print, theShare} from "./phrases.ts";

const leftOut = ({value, gap}: {value: number; gap: number | null}): string =>
  gap === null ? `cobertura ${print.percent(value)}` : `${print.percent(gap)} (cobertura ${print.percent(value)})`;

/** Lo que dice en voz alta una observación; viaja al navegador con las palabras de la comparación. */
export const say: typeof import("../en/say.ts").say = {
  value: ({name, value, unit, when}) => `${name}: ${inUnit(value, unit)} (${when})`,
  left: ({name, gap, value, when}) => `${name}: queda fuera ${theShare(gap)}, cobertura ${print.percent(value)} (${when})`,
  absent: ({name, why}) => `${name}: ${why}`,
  median: ({name, value, unit, when}) => `${name}: país mediano ${inUnit(value, unit)}${when ? ` (${when})` : ""}`,
  sexes: ({name, women, men, unit, why, children = false, when}) =>
    `${name}: ${children ? "sexo femenino" : "mujeres"} ${women == null ? why : inUnit(women, unit)}, ${children ? "masculino" : "hombres"} ${men == null ? why : inUnit(men, unit)} (${when})`,
  sexesLeft: ({name, women, men, why, children = false, when}) =>
    `${name}, queda fuera: ${children ? "sexo femenino" : "mujeres"} ${women ? leftOut(women) : why}, ${children ? "masculino" : "hombres"} ${men ? leftOut(men) : why} (${when})`
};
