import type {YearRange} from "../format.ts";
import type {PlaceName} from "../placeName.ts";
import {about, capital, n, of, print, small, theShare, to} from "./phrases.ts";
import type {LeastMove} from "../en/leastMoved.ts";
import {inPoints, leastMoved} from "./leastMoved.ts";
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

/** «era 1,2 al año más alta en 2023 que en 2015»: no se dice nada de los años intermedios. */
export const higher = ({had, years: {first, last}}: {had: number; years: YearRange}, unit = ""): string =>
  `era ${print.perYear(had)}${unit} al año más ${had < 0 ? "baja" : "alta"} en ${print.year(last)} que en ${print.year(first)}`;

const noneMoved = ({count, falls, ...least}: LeastMove & {count: number; falls: boolean}): string =>
  `no ${falls ? "bajó" : "subió"} ${leastMoved(least)}, en ${n(count, "el único país o área", `ninguno de ${compared(count)}`)} con años comparables`;

const kinds = {
  income: "del mundo y los grupos de ingreso",
  region: "del mundo y las regiones",
  without: "con la India y China y sin ellas"
};

type SeriesEnds = {place: PlaceName; from: string; to: string};
const ends = ({place, from, to: end}: SeriesEnds): string => `${place.the} (${of(`el ${from}`)} ${to(`el ${end}`)})`;

const peopleIn = (people: number): string => about(people).replace(/^un([oa]s) /, (_, end: string) => (end === "os" ? "los " : "las "));
const capped = (held: number): string => (held === 0 ? "" : ` En el tope de la fuente, o sin número de personas: ${print.count(held)}.`);

type BranchEnds = {branch: string; from: string; to: string};
const branchEnds = ({branch, from, to: end}: BranchEnds): string => `${small(branch)} (${of(`el ${from}`)} ${to(`el ${end}`)})`;

/** Palabras de lo que ha cambiado entre dos años comparables. */
export const overTime: typeof english = {
  fastest: {
    title: ({place, ...about}) =>
      `${subjects[about.shown]} ${about.falls ? "bajó" : "subió"} más rápido ${place.within}: ${fromTo(about, {index: about.shown === "index"})}`,
    titleNone: ({shown, ...none}) => `${subjects[shown]} ${noneMoved(none)}`,
    clause: ({measure, place, count, ...about}) =>
      `entre ${compared(count)} con años comparables, ${the(measure)} ${about.falls ? "bajó" : "subió"} más rápido ${place.within}, ${fromTo(about, about)}`,
    clauseNone: ({measure, ...none}) => `${the(measure)} ${noneMoved(none)}`,
    subtitle: ({since, index}) =>
      `Primer y último año comparables desde ${print.year(since)}; al lado, el cambio en ${points({index})} al año y los dos años.`,
    drawn: ({drawn, of: all}) => `Los ${print.count(drawn)} más rápidos de ${print.count(all)}; la tabla los contiene todos.`,
    earlier: "Primer año",
    later: "Último año",
    note: ({leastYears}) =>
      `Es aritmética con dos años separados por al menos ${print.count(leastYears)}, no una tendencia entre ellos: una misma fuente y definición, sin ruptura entre ambos, ninguno de los dos con nota, ningún valor en el tope ni, entre ambos, muy lejos de los dos, y ningún salto único que haga la mayor parte del cambio.`,
    pandemic: "Los valores de 2020 y 2021 pueden incluir prestaciones de emergencia.",
    caption: (name) => `${name}: primer y último año comparables, por país`,
    row: ({name, from, fromYear, to: end, toYear, change}) =>
      `${name}: ${from} (${fromYear}), después ${end} (${toYear}); ${change} al año`,
    perYear: "Cambio al año",
    needed: (by) => `Para cerrar la brecha en ${print.year(by)}, al año`
  },
  goal: {
    title: ({had, needed, years, by}) =>
      `Para cerrar la brecha en ${print.year(by)} harían falta ${print.perYear(needed)} puntos porcentuales al año; la cobertura ${higher({had, years})}`,
    clause: ({had, needed, years, by}) =>
      `la proporción cubierta por al menos una prestación monetaria ${higher({had, years}, " puntos porcentuales")}; desde entonces, ${print.perYear(needed)} al año cerrarían la brecha en ${print.year(by)}`,
    subtitle: ({first, last, by}) =>
      `Puntos porcentuales al año: los que cerrarían la brecha hasta el ${print.percent(100)} de ${print.year(last)} a ${print.year(by)}, y cuántos más al año tenía la cobertura en ${print.year(last)} que en ${print.year(first)}. Proporción de la población cubierta por al menos una prestación monetaria, estimaciones modelizadas de la OIT.`,
    note: `Aritmética con valores publicados, no un pronóstico. La meta 1.3 de los ODS pide protección social para todas las personas y una amplia cobertura de las personas pobres y vulnerables; no fija ningún porcentaje, y aquí se mide hasta el ${print.percent(100)}.`,
    sentence: ({had, needed, years, by}) =>
      `Al menos una prestación monetaria: para cerrar la brecha en ${print.year(by)}, la cobertura tendría que subir ${print.perYear(needed)} puntos porcentuales al año desde ${print.year(years.last)}; ${higher({had, years})}. Es aritmética con dos años, no un pronóstico.`,
    key: {had: "hubo", needed: "harían falta"},
    had: ({had}) => `harían falta, hubo ${had < 0 ? print.signedPerYear(had) : print.perYear(had)}`,
    row: ({name, had, needed, years, by}) =>
      `${name}: ${print.perYear(needed)} puntos porcentuales al año cerrarían la brecha en ${print.year(by)}; la cobertura ${higher({had, years})}`,
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
    caption: ({name, kind, years}) => `${name}: promedios publicados ${kinds[kind]}, ${print.years(years)}`
  },
  slopes: {
    title: ({count, of: all, falls, shown, points, index}) =>
      `${subjects[shown]} es ${falls ? "menor" : "mayor"} que antes, en ${inPoints({points, index})} o más, en ${print.count(count)} de ${compared(all)} con años comparables`,
    clause: ({count, of: all, since, measure, falls, points, index}) =>
      `${the(measure)} es ${falls ? "menor" : "mayor"} que antes, en ${inPoints({points, index})} o más, en ${print.count(count)} de ${compared(all)} con dos años comparables desde ${print.year(since)}`,
    subtitle: ({since, leastYears}) =>
      `Cada línea es un país o área, del primer al último año comparable desde ${print.year(since)}, separados por al menos ${print.count(leastYears)} años; los años intermedios no se dibujan.`,
    key: {strong: "el más rápido de la región", other: "los demás comparables"},
    row: ({name, from, fromYear, to: end, toYear}) => `${name}: ${from} (${fromYear}), ${end} (${toYear})`,
    caption: (name) => `${name}: países con dos años comparables, por región`,
    compared: "Comparables",
    better: "Mejor que antes",
    worse: "Peor que antes",
    larger: "Mayor que antes",
    smaller: "Menor que antes",
    fastest: "El más rápido",
    noneFaster: "Ninguno"
  },
  holders: {
    title: ({place, share, people, count}) =>
      `${capital(place.the)} reúne ${theShare(share)} de ${peopleIn(people)} que quedan fuera en ${compared(count)} con un número`,
    clause: ({place, share, people, count, when}) =>
      `de ${about(people)} sin ninguna prestación monetaria en ${compared(count)} con un número, ${theShare(share)} está ${place.within} (${when})`,
    titleNoted: ({place, count}) =>
      `De las personas que quedan fuera en ${compared(count)} con un número, la mayor parte está ${place.within}, cuya cifra lleva una nota`,
    subtitle:
      "Parte de cada miembro en el total de personas no cubiertas por ninguna prestación monetaria, según el último valor, cada uno de su año; al lado, su número.",
    drawn: ({drawn, of: all}) => `Los ${print.count(drawn)} miembros con más personas excluidas, de ${print.count(all)}.`,
    note: "Las partes son del total de los miembros con un número, no de todo el grupo.",
    missing: ({names, held}) => `Sin contar: ${print.list(names)}.${capped(held)}`,
    missingMany: ({count, held}) => `Sin contar: ${compared(count)}.${capped(held)}`,
    row: ({name, share, people, when}) => `${name}: ${theShare(share)}; personas excluidas: ${people} (${when})`,
    others: (count) => `${print.count(count)} ${n(count, "país o área", "países y áreas")} más`,
    share: "Parte de todas las contadas",
    caption: (group) => `${group}: miembros por personas no cubiertas por ninguna prestación monetaria`
  },
  group: {
    without: {
      title: ({place, all, without, group}) =>
        `Sin ${place.the}, queda fuera ${theShare(without)} ${group.within}; con todos los miembros, ${theShare(all)}, según nuestro cálculo`,
      clause: ({place, all, without, when}) =>
        `sin ${place.the}, ${theShare(without)} de la población no está cubierta por ninguna prestación monetaria, y ${theShare(all)} con todos los miembros, ambas cifras calculadas (${when})`,
      titleWeak: ({place}) => `Sin ${place.the}, se conocen los datos de muy pocas personas para destacar una cifra`,
      subtitle: ({year}) =>
        `Proporción de la población no cubierta por ninguna prestación monetaria: publicada, y calculada con todos los miembros y con algunos, con valores hasta ${print.year(year)}.`,
      note: "Las cifras calculadas ponderan el valor de cada miembro por sus personas. El miembro mayor es el que tiene más personas entre los que tienen un valor.",
      hidden: ({place}) => `Sin ${place.the} no se muestra una cifra: los demás con un valor reúnen menos de la mitad de las personas.`,
      published: "Publicada por la OIT",
      publishedOf: (name) => `Publicada: ${name}`,
      all: "Calculada, todos los miembros",
      without: (place) => `Calculada, sin ${place.the}`,
      members: "Calculada, miembros de las Naciones Unidas",
      of: "Cifra de",
      basis: "A partir de",
      caption: (group) => `${group}: proporción que queda fuera, con todos los miembros y con algunos`,
      row: ({label, gap, basis}) => `${label}: queda fuera ${theShare(gap)} (${basis})`
    },
    branches: {
      title: ({most, least, years}) =>
        `${print.years(years)}: lo que más cambió la proporción que queda fuera fue en ${branchEnds(most)}; lo que menos, en ${branchEnds(least)}`,
      clause: ({most, least, years}) =>
        `de ${print.year(years.first)} a ${print.year(years.last)} la proporción que queda fuera cambió más en ${branchEnds(most)}, y menos en ${branchEnds(least)}`,
      subtitle: ({years}) =>
        `Proporción que queda fuera en cada rama tal como la publica la OIT para el grupo, ${print.years(years)}: estimaciones modelizadas.`,
      note: ({from, fromYear, to: end, toYear}) => `${from} (${print.year(fromYear)}), ${end} (${print.year(toYear)})`,
      caption: (group) => `${group}: proporción que queda fuera en cada rama, año por año, publicada`
    }
  },
  without: {
    title: (count) => `${compared(count)} sin dos años comparables, y por qué`,
    undated: "Ninguna cifra con año",
    before: (since) => `Ninguna cifra desde ${print.year(since)}`,
    one: (since) => `Una sola cifra desde ${print.year(since)}`,
    doubtful: "La última cifra, o la única bastante anterior a ella, lleva una nota",
    capped: "En el tope de la fuente, que oculta la brecha",
    short: (leastYears) => `Menos de ${print.count(leastYears)} años entre la primera y la última cifra`,
    break: "Una ruptura u otro método entre las cifras",
    contradicted: "Una cifra entre los dos años, o justo antes, los contradice, o un solo salto hace la mayor parte del cambio"
  },
  none: ({count, since}) =>
    `Ningún país tiene dos cifras comparables de este indicador desde ${print.year(since)}. Lo que hay: la última cifra de ${compared(count)}.`,
  ranking: "Clasificación de las últimas cifras"
};
