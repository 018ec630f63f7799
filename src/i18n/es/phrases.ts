import type {Unit} from "../../model/unit.ts";
import {format, type Limited} from "../format.ts";
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

/** "Argentina: El 34,1 %…" as Spanish writes it: no capital after the colon. */
export const afterColon = (sentence: string): string =>
  sentence.replace(/^([^:]*: )(\p{Lu})/u, (_, name: string, first: string) => name + small(first));

const limits = {at: "el", under: "menos del", over: "más del"} as const;
const withArticle = ({side, text}: Limited): string => `${limits[side]} ${text}`;

/** A value with its article, "el 34,1 %"; "menos del 0,1 %" of one too small to print; points of an index have none. */
export const theShare = (value: number, unit: Unit = "percent"): string =>
  unit === "index" ? `${print.value(value, unit)} ${n(value, "punto", "puntos")}` : withArticle(print.limitedPercent(value));

/** The same of a share of people, without decimals: "el 96 %". */
export const theWholeShare = (value: number): string => withArticle(print.limitedWholePercent(value));

/** A value with the unit that its number does not say by itself: "65,9 %", "4,9 % del PIB", "42 puntos". */
export const inUnit = (value: number, unit: Unit): string => {
  const text = print.value(value, unit);
  return unit === "percentOfGdp" ? `${text} del PIB` : unit === "index" ? `${text} puntos` : text;
};

/** From so many on, a rounded number ends in a noun: "15 millones". */
const million = 995_000;

/** "340.000 personas", but "15 millones de personas". */
export const thePeople = (count: number): string =>
  `${print.roundedPeople(count)} ${count >= million ? "de " : ""}${n(count, "persona", "personas")}`;

/** "cerca de 15 millones de personas". */
export const aboutPeople = (count: number): string => `cerca de ${thePeople(count)}`;
