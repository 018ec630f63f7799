import type {PlaceName} from "../placeName.ts";
import {n, of, print, small, theShare, to} from "./phrases.ts";
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

type SeriesEnds = {place: PlaceName; from: string; to: string};
const ends = ({place, from, to: end}: SeriesEnds): string => `${place.the} (${of(`el ${from}`)} ${to(`el ${end}`)})`;

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
  goal: {
    title: ({had, needed, years, by}) =>
      `Para cerrar la brecha en ${print.year(by)} harían falta ${print.perYear(needed)} puntos porcentuales al año; en ${print.years(years)} la cobertura ${had < 0 ? "bajó" : "subió"} ${print.perYear(had)} al año`,
    clause: ({had, needed, years: {first, last}, by}) =>
      `la proporción cubierta por al menos una prestación monetaria ${had < 0 ? "bajó" : "subió"} ${print.perYear(had)} puntos porcentuales al año de ${print.year(first)} a ${print.year(last)}; desde entonces, ${print.perYear(needed)} al año cerrarían la brecha en ${print.year(by)}`,
    subtitle: ({first, last, by}) =>
      `Puntos porcentuales al año: los que cerrarían la brecha hasta el ${print.percent(100)} de ${print.year(last)} a ${print.year(by)}, y los que subió la cobertura de ${print.year(first)} a ${print.year(last)}. Proporción de la población cubierta por al menos una prestación monetaria, estimaciones modelizadas de la OIT.`,
    note: `Aritmética con valores publicados, no un pronóstico. La meta 1.3 de los ODS pide protección social para todas las personas y una amplia cobertura de las personas pobres y vulnerables; no fija ningún porcentaje, y aquí se mide hasta el ${print.percent(100)}.`,
    key: {had: "hubo", needed: "harían falta"},
    had: ({had}) => `harían falta, hubo ${had < 0 ? print.signedPerYear(had) : print.perYear(had)}`,
    row: ({name, had, needed, years, by}) =>
      `${name}: ${print.perYear(needed)} puntos porcentuales al año cerrarían la brecha en ${print.year(by)}; la cobertura ${had < 0 ? "bajó" : "subió"} ${print.perYear(had)} al año de ${print.year(years.first)} a ${print.year(years.last)}`,
    caption: (by) => `Proporción que queda fuera, cuánto cambió al año y el cambio al año que cerraría la brecha en ${print.year(by)}`,
    hadHead: "Cambio al año que hubo",
    neededHead: (by) => `Cambio al año para cerrar la brecha en ${print.year(by)}`
  },
  series: {
    title: ({most, least, years}) =>
      `${print.years(years)}: lo que más cambió la proporción fue en ${ends(most)}; lo que menos, en ${ends(least)}`,
    clause: ({measure, most, least, years}) =>
      `de ${print.year(years.first)} a ${print.year(years.last)} ${the(measure)} cambió más en ${ends(most)}, y menos en ${ends(least)}`,
    titleWithout: ({whole, without, when}) =>
      `La proporción que queda fuera en el mundo es ${of(theShare(without))} sin la India y China, y ${of(theShare(whole))} con ellas (${when})`,
    clauseWithout: ({measure, whole, without, when}) =>
      `${the(measure)} es ${of(theShare(without))} sin la India y China, y ${of(theShare(whole))} con ellas (${when})`,
    subtitle: ({years}) => `Promedios tal como los publica la OIT, ${print.years(years)}: estimaciones modelizadas.`,
    dashed: "Línea discontinua: sin el país que se nombra.",
    names: {
      "world-excluding-india-and-china": "Mundo sin la India ni China",
      "lower-middle-income": "Ingreso mediano bajo",
      "lower-middle-income-excluding-india": "Ingreso mediano bajo sin la India",
      "upper-middle-income": "Ingreso mediano alto",
      "upper-middle-income-excluding-china": "Ingreso mediano alto sin China"
    } as Readonly<Record<string, string>>,
    caption: ({name, years}) => `${name}: promedios publicados, ${print.years(years)}`
  },
  slopes: {
    title: ({count, of: all, falls, shown}) =>
      `${subjects[shown]} es ${falls ? "menor" : "mayor"} que antes en ${print.count(count)} de ${compared(all)} con años comparables`,
    clause: ({count, of: all, since, measure, falls}) =>
      `${the(measure)} es ${falls ? "menor" : "mayor"} que antes en ${print.count(count)} de ${compared(all)} con dos años comparables desde ${print.year(since)}`,
    subtitle: ({since, leastYears}) =>
      `Cada línea es un país o área, del primer al último año comparable desde ${print.year(since)}, separados por al menos ${print.count(leastYears)} años; los años intermedios no se dibujan.`,
    key: {strong: "el más rápido de la región", other: "los demás comparables"},
    row: ({name, from, fromYear, to: end, toYear}) => `${name}: ${from} (${fromYear}), ${end} (${toYear})`,
    caption: (name) => `${name}: países con dos años comparables, por región`,
    compared: "Comparables",
    better: "Mejor que antes",
    worse: "Peor que antes",
    fastest: "El más rápido"
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
