import type {Words} from "../en.ts";
import {withData} from "./withData.ts";
import type {PlaceName} from "../placeName.ts";
import type {Unit} from "../../model/unit.ts";
import {
  afterPlace,
  capital,
  inBrackets,
  inUnit,
  n,
  of,
  percentagePoints,
  print,
  reportedWhole,
  small,
  theShare,
  to,
  widestDifference,
  withPeople,
  withoutZeros
} from "./phrases.ts";
import {medianOf, statusesIn} from "./informality.ts";
import {stagesInText} from "./lifeCycle.ts";
import {withinSector} from "./sectors.ts";

/** "la proporción de …"; un índice y un gasto son masculinos. */
const the = ({measure, unit}: {measure: string; unit: Unit}): string => `${unit === "percent" ? "la" : "el"} ${small(measure)}`;

/** Como sujeto: una medida que lleva una coma la cierra. */
const subject = (measured: Parameters<typeof the>[0]): string => `${the(measured)}${measured.measure.includes(",") ? "," : ""}`;

const bySex = ({women, men, children}: {women: number; men: number; children: boolean}): string =>
  children
    ? `${of(theShare(women))} para el sexo femenino y ${of(theShare(men))} para el masculino`
    : `${of(theShare(women))} entre las mujeres y ${of(theShare(men))} entre los hombres`;

/** A count of comparisons. */
const oneOrNone = (count: number): string => (count === 0 ? "ninguna" : print.count(count));

const isYear = (when: string): boolean => /^\d{4}$/.test(when);
const sinceThen = (gap: number, {gap: before, when}: {gap: number; when: string}): string =>
  theShare(before) === theShare(gap)
    ? `, lo mismo que${isYear(when) ? ` en ${when}` : ` antes (${when})`}`
    : `, frente ${to(theShare(before))}${isYear(when) ? ` en ${when}` : ` (${when})`}`;
const countries = (count: number): string => `${print.count(count)} ${n(count, "país o área", "países y áreas")}`;

type Pair = {place: PlaceName; cover: number; coverWhen: string; formal: number; formalWhen: string};
const pair = ({place, cover, coverWhen, formal, formalWhen}: Pair): string =>
  `${afterPlace(`${of(theShare(cover))} ${place.within}`, coverWhen)}, donde es formal ${theShare(formal)} del trabajo (${formalWhen})`;

/** Hallazgos como oraciones que se sostienen solas. */
export const sentence: Words["sentence"] = {
  sources: {
    claims: "informes",
    gwip: "GWIP",
    "ilo-wspr": "OIT",
    ilostat: "OIT",
    ratifications: "OIT",
    "subnational-can": "Statistics Canada",
    "un-wpp": "Naciones Unidas",
    wbl: "Banco Mundial",
    who: "OMS, a través del Banco Mundial",
    worldbank: "Banco Mundial"
  },
  within: ({place, finding}) => `${capital(place.within)}, ${small(finding)}.`,
  about: ({place, finding}) => `${capital(place.within)}, ${small(finding)}.`,
  alone: (finding) => `${capital(finding)}.`,
  none: ({chart}) => `las fuentes de este atlas no tienen una cifra para «${chart}»`,
  left: ({gap, left, people, before, when}) =>
    `${theShare(gap)} ${people === null ? left : withPeople(left, people)} (${when})${before === null ? "" : sinceThen(gap, before)}`,
  reached: ({value, unit, reached, capped = false, when}) =>
    `${unit === "index" ? inUnit(value, unit) : theShare(value)} ${reached}${capped ? ", según lo publicado" : ""} (${when})`,
  sexes: ({when, women, men, children, ...measured}) => `${subject(measured)} es ${bySex({women, men, children})} (${when})`,
  workOf: ({group, share, when}) => `son informales ${theShare(share)} de los empleos del grupo «${small(group)}» (${when})`,
  fifths: ({poor, rich, when}) =>
    `según una encuesta de hogares, los programas llegan ${to(theShare(poor))} del quintil de bienestar más pobre y ${to(theShare(rich))} del más rico (${when})`,
  spending: ({share, when}) => `el gasto público en protección social, sin salud, es ${of(theShare(share))} del PIB (${when})`,
  ranges: ({low, high, capped, zeros, ...measured}) =>
    `${capped ? `${subject(measured)} llega ${to(high)}; ${reportedWhole(low, measured.contributors)}` : `${subject(measured)} va ${of(low)} ${to(high)}`}${zeros ? withoutZeros : ""}`,
  level: ({all, capped, ...measured}) =>
    capped ? `${subject(measured)} se desconoce: ${reportedWhole(all, measured.contributors)}` : `${subject(measured)} es ${of(all)}`,
  informalIn: ({group}) => `Proporción de empleos informales en el grupo «${small(group)}»`,
  membersBySex: ({count, of: all, branch, when}) =>
    `la tabla de la OIT tiene cifras de ${small(branch)} por separado para mujeres y hombres de ${print.count(count)} de ${print.count(all)} ${n(all, "miembro", "miembros")} (${when})`,
  countriesBySex: ({count, of: all, when, ...measured}) =>
    `la fuente tiene ${the(measured)} por sexo en ${print.count(count)} de ${countries(all)} con datos (${when})`,
  over: ({count, of: all, threshold, predicate, group, since, own, when}) =>
    `en ${count === 0 ? "ninguno" : print.count(count)} de los ${countries(all)} del mundo ${since === null ? withData(own) : `con una encuesta desde ${print.year(since)}`}${group === null ? "" : ` sobre ${small(group)}`}, más del ${print.limit(threshold, "percent")} ${predicate} (${when})`,
  held: ({count, when, ...measured}) =>
    `${countries(count)} del mundo ${n(count, "tiene", "tienen")} una cifra ${of(the(measured))} (${when})`,
  regions: ({region, low, high, capped, zeros, ...measured}) =>
    capped
      ? `${region.within}, con una de las mayores distancias${zeros ? withoutZeros : ""}, ${subject(measured)} llega ${to(high)}; ${reportedWhole(low, measured.contributors)}`
      : `${region.within}, ${subject(measured)} va ${of(low)} ${to(high)}${zeros ? withoutZeros : ""}, de las mayores distancias por subregión`,
  incomes: ({low, high, left, when}) =>
    `en los países de ingreso bajo del mundo, ${theShare(low)} ${left}; en los de ingreso alto, ${theShare(high)} (${when})`,
  sectors: ({shares, median, when}) =>
    `${median ? "en el país mediano, " : ""}la proporción de empleos informales es ${print.list(shares.map(({sector, value}) => `${of(theShare(value))} ${withinSector[sector]}`))} (${when})`,
  sectorsOfOne: ({place, since, shares, when}) =>
    `${since === null ? "solo se conoce lo suficiente por sector" : `desde ${print.year(since)} hay cifras por sector solo`} ${place.within}: la proporción de empleos informales es allí ${print.list(shares.map(({sector, value}) => `${of(theShare(value))} ${withinSector[sector]}`))} (${when})`,
  stages: ({lowest, most, highest, least, when}) =>
    `en cada etapa de la vida queda fuera al menos ${theShare(least)} ${lowest.within} y, como máximo, ${theShare(most)} ${highest.within} (${when})`,
  underHalf: ({stages, count, of: all, when}) =>
    `el país mediano deja fuera a más de la mitad ${stagesInText(stages)} en ${print.count(count)} de ${print.count(all)} subregiones (${when})`,
  path: ({deepest, widest: most, shallowest, least, capped, median, when}) => {
    const narrowest = capped
      ? `mientras la cobertura ${stagesInText(shallowest)} está en el tope de la fuente`
      : `y ${theShare(least)} ${stagesInText(shallowest)}, la más baja`;
    const begin = `${median ? "en el país mediano, " : ""}${theShare(most)} queda fuera ${stagesInText(deepest)}`;
    return `${begin}${shallowest.length === 0 ? "" : `, la proporción más alta de las etapas con datos, ${narrowest}`} (${when})`;
  },
  balance: ({pairs, lower, higher, level, zero, capped, when}) =>
    `en ${print.count(pairs)} ${n(pairs, "comparación", "comparaciones")} de la cobertura de mujeres y hombres, por rama y país, en ${oneOrNone(lower)} las mujeres quedan por detrás, en ${oneOrNone(higher)} por delante y en ${oneOrNone(level)} a la par${zero === 0 ? "" : `, de ellas ${print.count(zero)} con 0 en ambos`}${capped === 0 ? "" : `; en ${print.count(capped)} ambos valores están en el tope y no pueden compararse`} (${when})`,
  difference: ({only, noted, capped, since, place, women, men, children, when, ...measured}) =>
    `${widestDifference({only, noted, capped, since})} ${children ? "por sexo" : "entre mujeres y hombres"} en ${subject(measured)} está ${place.within}, con valores ${bySex({women, men, children})} (${when})`,
  differenceLevel: ({count, within, when, ...measured}) =>
    `entre ambos sexos hay menos de ${percentagePoints(within)} de diferencia en ${subject(measured)}${measured.measure.includes(",") ? "" : ","} ${n(count, "en el único país o área con cifras de ambos", `en cada uno de los ${print.count(count)} países y áreas con cifras de ambos`)} (${when})`,
  noneApart: ({when, ...measured}) =>
    `donde mujeres y hombres difieren en ${the(measured)}, un valor está en su tope o lleva una nota (${when})`,
  statuses: ({most, least, among, when}) => `en el país mediano, ${statusesIn({most, least, among})}; ${when})`,
  statusOne: ({status, among, when, ...one}) =>
    `en la mediana de ${medianOf(one, among)} con datos, son informales ${theShare(one.value)} de los empleos del grupo «${small(status)}» (${when})`,
  cover: ({low, high}) => `la cobertura de al menos una prestación monetaria es ${pair(low)}${high === null ? "" : `, y ${pair(high)}`}`,
  comparedRange: ({finding, source, ...measured}) => inBrackets(`${subject(measured)} va ${finding}`, source),
  compared: ({places, topic, sexes, left, finding, source}) =>
    inBrackets(
      `al comparar ${print.list(places.map((place) => place.the))} sobre ${small(topic)}${sexes ? " de mujeres y hombres" : ""}${left ? ", según quién queda fuera" : ""}, ${finding}`,
      source
    )
};
