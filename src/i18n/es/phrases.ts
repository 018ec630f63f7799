import type {Unit} from "../../model/unit.ts";
import type {Aside, Near, SpokenPeople} from "../en/phrases.ts";
import {format, type PrintedShare} from "../format.ts";
import {plural} from "../plural.ts";

/** Numbers, years and lists, as Spanish messages print them. */
export const print = format("es");

/** The form of a Spanish noun for a count. */
export const n = (count: number, one: string, other: string): string => plural("es", count, {one, other});

const spoken = ({text, limit}: PrintedShare, article: string): string =>
  limit === null ? `${article}${text}` : `${limit === "under" ? "menos" : "más"} del ${text}`;

/** A share with its article: "el 34,1 %", "menos del 0,1 %"; points of an index have none: "42 puntos del índice". */
export const theShare = (value: number, unit: Unit = "percent"): string =>
  unit === "index" ? inUnit(value, unit) : spoken(print.share(value), "el ");

/** The same in whole numbers: "el 96 %", "más del 99 %". */
export const theWholeShare = (value: number): string => spoken(print.wholeShare(value), "el ");

/** A share without its article: "34,1 %", "menos del 0,1 %". */
export const bareShare = (value: number): string => spoken(print.share(value), "");

const numbers = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"];
/** Un número pequeño en letras: «ocho»; uno mayor, en cifras. */
export const inWords = (count: number): string => numbers[count] ?? print.count(count);

/** Algunos de tantos: «las seis», «4 de 6»; sigue lo que se cuenta. */
export const someOf = (count: number, all: number, article: "los" | "las"): string =>
  count !== all || all < 2 ? `${print.count(count)} de ${print.count(all)}` : `${article} ${inWords(all)}`;

/** Un recuento dentro de una frase: "ninguno", "3". */
export const orNone = (count: number): string => (count === 0 ? "ninguno" : print.count(count));

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Una sigla queda como está: «OIT». */
export const small = (text: string): string => (/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** Un texto con una aclaración entre paréntesis, en los que ya tenga al final: «417 familias (2019)», «personas mayores (65 y más; 2019)». */
export const inBrackets = (text: string, remark: string): string =>
  text.endsWith(")") ? `${text.slice(0, -1)}; ${remark})` : `${text} (${remark})`;

/** Un lugar con su año; un nombre que acaba en paréntesis conserva los suyos: «en Macao (China), 2022». */
export const afterPlace = (text: string, remark: string): string => (text.endsWith(")") ? `${text}, ${remark}` : `${text} (${remark})`);

/** De valores en el tope de la fuente: «la cobertura se publica como 100 % en 64 países y áreas (2018–2023, con tope)». */
export const reportedWhole = (where: string, contributors = false): string =>
  `la ${contributors ? "proporción que cotiza" : "cobertura"} se publica como ${print.percent(100)} ${where}`;

/** «del 5,2 % en … al 100 % en …»; si el primero está en el tope de su fuente, no tiene proporción: «hasta el 100 % en …». */
type FromTo = {readonly first: string; readonly last: string; readonly capped: boolean; readonly contributors?: boolean};
export const fromTo = ({first, last, capped, contributors}: FromTo): string =>
  capped ? `hasta ${last}; ${reportedWhole(first, contributors)}` : `${of(first)} ${to(last)}`;

/** "de" and "a" contract with "el". */
export const of = (text: string): string => (text.startsWith("el ") ? `del ${text.slice(3)}` : `de ${text}`);
export const to = (text: string): string => (text.startsWith("el ") ? `al ${text.slice(3)}` : `a ${text}`);

/** About so many people: "340.000 personas", "15 millones de personas". */
export const thePeople = (count: number, one = "persona", other = "personas"): string =>
  `${print.roundedPeople(count)}${print.isInMillions(count) ? " de" : ""} ${n(Math.round(count), one, other)}`;

/** A value with the unit that its number does not say by itself: "65,9 %", "4,9 % del PIB", "42 puntos del índice". */
export const inUnit = (value: number, unit: Unit): string => {
  const text = print.value(value, unit);
  return unit === "percentOfGdp" ? `${text} del PIB` : unit === "index" ? `${text} ${n(value, "punto", "puntos")} del índice` : text;
};

/** The same in a sentence, where a share has its article: "el 65,9 %", "menos del 0,1 %", "el 4,9 % del PIB", "42 puntos del índice". */
export const theValue = (value: number, unit: Unit): string => {
  if (unit !== "percentOfGdp") return theShare(value, unit);
  return value === 0 ? `el ${inUnit(value, unit)}` : `${theShare(value)} del PIB`;
};

/** «; casi igual en infancia (55,9 %)»; nada si no hay ninguna. */
export const nearlyAsLarge = (near: Near): string =>
  near.length === 0 ? "" : `; casi igual en ${print.list(near.map(({branch, gap}) => `${branch.toLowerCase()} (${print.percent(gap)})`))}`;

/** A whole number of percentage points: "1 punto porcentual". */
export const percentagePoints = (count: number): string => `${print.count(count)} ${n(count, "punto porcentual", "puntos porcentuales")}`;

/** "unos 15 millones de personas", "unas 340.000 personas", "cerca de 1 millón de personas". */
export const about = (people: number, one?: string, other?: string): string => {
  const text = thePeople(people, one, other);
  return `${/^1 /.test(text) ? "cerca de" : print.isInMillions(people) ? "unos" : "unas"} ${text}`;
};

/** "unos 15 millones de personas", "menos de 100 personas". */
export const aboutPeople = ({people, under}: SpokenPeople): string => (under ? `menos de ${thePeople(people)}` : about(people));

/** Lo que queda fuera con las personas que son: "de la población, unos 15 millones de personas, no está cubierta por ninguna…". */
export const withPeople = (left: string, people: SpokenPeople): string => {
  const said = aboutPeople(people);
  const verb = left.indexOf(" no ");
  return verb === -1 ? `${left}, ${said}` : `${left.slice(0, verb)}, ${said},${left.slice(verb)}`;
};

/** Qué hace informal un empleo, dicho igual en todas partes. */
export const informalMeans =
  "El empleo informal, tal como lo cuenta la OIT, es el de las personas asalariadas sin protección social ni otras prestaciones laborales, en la ley o en la práctica. También lo es el de quienes trabajan por cuenta propia o emplean a otras personas en una empresa informal, y el de todos los trabajadores familiares auxiliares.";

/** Por qué la informalidad y la cobertura se explican entre sí menos de lo que parece. */
export const partlyCircular =
  "En parte es circular: las personas asalariadas cuentan como informales, entre otras razones, por no tener protección social, de modo que cada una de las dos cifras contiene una parte de la otra.";

/** "entre los pares sin nota y por debajo del tope, la mayor diferencia". */
export const widestDifference = ({only, noted, capped, since}: Aside): string => {
  const which = only ? "la única diferencia comparable" : "la mayor diferencia";
  const recent = since === null ? [] : [`desde ${print.year(since)}`];
  const kept = [...(noted ? ["sin nota"] : []), ...(capped ? ["por debajo del tope"] : []), ...recent];
  return kept.length === 0 ? which : `entre los pares ${print.list(kept)}, ${which}`;
};

/** De coberturas: un cero publicado puede ser algo que no se informó. */
export const withoutZeros = ", sin los ceros publicados";
