import {of, small} from "./phrases.ts";

/** Lo que una frase nombra con artículo; la tabla de indicadores lo escribe sin él. */
const named: Readonly<Record<string, string>> = {
  Infancia: "la infancia",
  Maternidad: "la maternidad",
  Desempleo: "el desempleo",
  "Accidentes del trabajo": "los accidentes del trabajo",
  Discapacidad: "la discapacidad",
  Vejez: "la vejez",
  "Asistencia social a la población vulnerable": "la asistencia social a la población vulnerable",
  "Personas en situación de pobreza": "las personas en situación de pobreza"
};

/** Una rama dentro de una frase: «del desempleo», «de la vejez», «de las personas en situación de pobreza». */
export const ofBranch = (branch: string): string => of(named[branch] ?? small(branch));
