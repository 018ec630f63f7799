import {n, of, print, small, to} from "./phrases.ts";
import type {overTime as english} from "../en/overTime.ts";

const subjects = {index: "El índice", left: "La proporción que queda fuera", share: "La proporción"};
type InPoints = {index: boolean};
const points = ({index}: InPoints): string => (index ? "puntos del índice" : "puntos porcentuales");

type Ends = {from: string; fromYear: string; to: string; toYear: string; perYear: number};
const share = (text: string, {index}: InPoints): string => (index ? text : `el ${text}`);
const fromTo = ({from, fromYear, to: end, toYear, perYear}: Ends, moves: InPoints): string =>
  `${of(share(from, moves))} (${fromYear}) ${to(share(end, moves))} (${toYear}), ${print.perYear(perYear)} ${points(moves)} al año`;

const the = (measure: string): string =>
  `${/^índice/i.test(measure) ? "el" : "la"} ${small(measure)}${/, según /.test(measure) ? "," : ""}`;

const compared = (count: number): string => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`;

/** Palabras de lo que ha cambiado entre dos años comparables. */
export const overTime: typeof english = {
  fastest: {
    title: ({place, ...about}) =>
      `${subjects[about.shown]} ${about.falls ? "bajó" : "subió"} más rápido ${place.within}: ${fromTo(about, {index: about.shown === "index"})}`,
    titleNone: ({count, ...moves}) =>
      `${subjects[moves.shown]} no ${moves.falls ? "bajó" : "subió"} en ${n(count, "el único país o área", `ninguno de ${compared(count)}`)} con años comparables`,
    clause: ({measure, place, count, ...about}) =>
      `entre ${compared(count)} con años comparables, ${the(measure)} ${about.falls ? "bajó" : "subió"} más rápido ${place.within}, ${fromTo(about, about)}`,
    clauseNone: ({measure, count, falls}) =>
      `${the(measure)} no ${falls ? "bajó" : "subió"} en ${n(count, "el único país o área", `ninguno de ${compared(count)}`)} con años comparables`,
    subtitle: ({since, index}) =>
      `Primer y último año comparables desde ${print.year(since)}; al lado, el cambio en ${points({index})} al año y los dos años.`,
    drawn: ({drawn, of: all}) => `Los ${print.count(drawn)} más rápidos de ${print.count(all)}; la tabla los contiene todos.`,
    earlier: "Primer año",
    later: "Último año",
    note: ({leastYears}) =>
      `Es aritmética con dos años separados por al menos ${print.count(leastYears)}, no una tendencia entre ellos: una misma fuente y definición, sin ruptura entre ambos, y ninguno de los dos valores con nota ni en el tope.`,
    pandemic: "Los valores de 2020 y 2021 pueden incluir prestaciones de emergencia.",
    caption: (name) => `${name}: primer y último año comparables, por país`,
    row: ({name, from, fromYear, to: end, toYear, change}) =>
      `${name}: ${from} (${fromYear}), después ${end} (${toYear}); ${change} al año`,
    perYear: "Cambio al año",
    needed: (by) => `Para cerrar la brecha en ${print.year(by)}, al año`
  },
  without: {
    title: (count) => `${compared(count)} sin dos años comparables, y por qué`,
    undated: "Ninguna cifra con año",
    before: (since) => `Ninguna cifra desde ${print.year(since)}`,
    one: (since) => `Una sola cifra desde ${print.year(since)}`,
    doubtful: "Últimas cifras con nota",
    capped: "En el tope de la fuente, que oculta la brecha",
    short: (leastYears) => `Menos de ${print.count(leastYears)} años entre la primera y la última cifra`,
    break: "Una ruptura u otro método entre las cifras"
  },
  none: ({count, since}) =>
    `Ningún país tiene dos cifras comparables de este indicador desde ${print.year(since)}. Lo que hay: la última cifra de ${compared(count)}.`,
  ranking: "Clasificación de las últimas cifras"
};
