import {share} from "./phrases.ts";

/** Lo que dice en voz alta una observación; viaja al navegador con las palabras de la comparación. */
export const say: typeof import("../en/say.ts").say = {
  value: (area, text, when) => `${area}: ${text} (${when})`,
  left: (area, gap, value, when) => `${area}: queda fuera ${share(gap)}, cobertura ${value} (${when})`,
  absent: (area, why) => `${area}: ${why}`,
  median: (area, text) => `${area}: país mediano ${text}`,
  sexes: (label, women, men, when) => `${label}: mujeres ${women}, hombres ${men} (${when})`
};
