import {format} from "../format.ts";
import {plural} from "../plural.ts";

/** Numbers, years and lists, as Spanish messages print them. */
export const print = format("es");

/** The form of a Spanish noun for a count. */
export const n = (count: number, one: string, other: string): string => plural("es", count, {one, other});

/** A share with its article, "el 34,1 %"; "menos del 0,1 %" for "<0,1 %"; a bare number is points of an index. */
export const share = (text: string): string => {
  if (text.startsWith("<")) return `menos del ${text.slice(1)}`;
  if (text.startsWith(">")) return `más del ${text.slice(1)}`;
  if (text.endsWith("%")) return `el ${text}`;
  return /^\d[\d.,]*$/.test(text) ? `${text} ${text === "1" ? "punto" : "puntos"}` : text;
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "de" and "a" contract with "el". */
export const of = (text: string): string => (text.startsWith("el ") ? `del ${text.slice(3)}` : `de ${text}`);
export const to = (text: string): string => (text.startsWith("el ") ? `al ${text.slice(3)}` : `a ${text}`);

/** "340.000 personas", but "15 millones de personas": a number that ends in a noun, or in whole millions, takes "de". */
export const persons = (people: string, count = Number.NaN): string => {
  const noun = n(count, "persona", "personas");
  return /\p{L}$/u.test(people) || (count > 0 && count % 1_000_000 === 0) ? `${people} de ${noun}` : `${people} ${noun}`;
};

/** Qué hace informal un empleo, dicho igual en todas partes. */
export const informalMeans =
  "El empleo informal, tal como lo cuenta la OIT, es el de las personas asalariadas sin protección social ni otras prestaciones laborales, en la ley o en la práctica; el de quienes trabajan por cuenta propia o emplean a otras personas y cuya empresa es informal; y el de todos los trabajadores familiares auxiliares.";

/** Por qué la informalidad y la cobertura se explican entre sí menos de lo que parece. */
export const partlyCircular =
  "En parte es circular: las personas asalariadas cuentan como informales, entre otras razones, por no tener protección social, de modo que cada una de las dos cifras contiene una parte de la otra.";
