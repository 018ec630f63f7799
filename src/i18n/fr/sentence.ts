import type {Words} from "../en.ts";
import type {Unit} from "../../model/unit.ts";
import type {PlaceName} from "../placeName.ts";
import {medianOf, statusesIn} from "./informality.ts";
import {leftOutAt, peopleAt} from "./lifeCycle.ts";
import {
  afterPlace,
  capital,
  inUnit,
  n,
  orNone,
  percentagePoints,
  print,
  reportedWhole,
  small,
  spokenShare,
  spokenValue,
  theBranch,
  widestDifference,
  withPeople,
  withoutZeros
} from "./phrases.ts";
import {withData} from "./withData.ts";
import {withinSector} from "./sectors.ts";

type Measured = {measure: string; unit: Unit};
/** "la part des enfants qui …", "l’indice …". */
const the = ({measure, unit}: Measured): string => `${unit === "index" ? "l’" : "la "}${small(measure)}`;

/** The same before its verb: what is added after a comma ends with one. */
const subject = (measured: Measured): string => `${the(measured)}${measured.measure.includes(",") ? "," : ""}`;

const bySex = ({women, men, children}: {women: number; men: number; children: boolean}): string =>
  children
    ? `${print.percent(women)} pour le sexe féminin et de ${print.percent(men)} pour le sexe masculin`
    : `${print.percent(women)} chez les femmes et de ${print.percent(men)} chez les hommes`;

const countries = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;

/** Whether nothing is said of a year beside it, as in "2009, ancien". */
const isYear = (when: string): boolean => /^\d{4}$/.test(when);

/** What it was before; that it was the same, where it is printed alike. */
const sinceThen = (gap: number, {gap: before, when}: {gap: number; when: string}): string =>
  print.percent(before) === print.percent(gap)
    ? `, comme ${isYear(when) ? `en ${when}` : `avant (${when})`}`
    : `, contre ${print.percent(before)}${isYear(when) ? ` en ${when}` : ` (${when})`}`;

/** Findings as sentences that stand alone. What goes on after a place begins small; `within` and `alone` make a sentence of it. */
export const sentence: Words["sentence"] = {
  sources: {
    claims: "rapports",
    gwip: "GWIP",
    "ilo-wspr": "OIT",
    ilostat: "OIT",
    ratifications: "OIT",
    "subnational-can": "Statistique Canada",
    "un-wpp": "ONU",
    wbl: "Banque mondiale",
    who: "OMS, par la Banque mondiale",
    worldbank: "Banque mondiale"
  },
  within: ({place, finding}) => `${capital(place.within)}, ${small(finding)}.`,
  about: ({place, finding}) => `Pour ${place.the}, ${small(finding)}.`,
  alone: (finding) => `${capital(finding)}.`,
  none: ({chart}) => `les sources de cet atlas n’ont pas de chiffre pour «\u00a0${chart}\u00a0»`,
  left: ({gap, left, people, before, when}) =>
    `${spokenValue(gap, "percent")} ${people === null ? left : withPeople(left, people)} (${when})${before === null ? "" : sinceThen(gap, before)}`,
  reached: ({value, unit, reached, capped = false, when}) =>
    `${inUnit(value, unit)} ${reached}${capped ? ", tel que publié" : ""} (${when})`,
  sexes: ({when, women, men, children, ...measured}) => `${subject(measured)} est de ${bySex({women, men, children})} (${when})`,
  workOf: ({group, share, when}) =>
    `${print.percent(share)} des emplois sont informels dans le groupe «\u00a0${small(group)}\u00a0» (${when})`,
  fifths: ({poor, rich, when}) =>
    `selon une enquête auprès des ménages, des programmes atteignent ${print.percent(poor)} du quintile de bien-être le plus pauvre et ${print.percent(rich)} du plus riche (${when})`,
  spending: ({share, when}) =>
    `les dépenses publiques de protection sociale, santé non comprise, sont de ${spokenValue(share, "percentOfGdp")} (${when})`,
  ranges: ({low, high, capped, zeros, ...measured}) =>
    `${capped ? `${subject(measured)} atteint ${high}\u202f; ${reportedWhole(low, measured.contributors)}` : `${subject(measured)} va de ${low} à ${high}`}${zeros ? withoutZeros : ""}`,
  level: ({all, capped, ...measured}) =>
    capped
      ? `${subject(measured)} n’est pas connu${measured.unit === "index" ? "" : "e"}\u00a0: ${reportedWhole(all, measured.contributors)}`
      : `${subject(measured)} est de ${all}`,
  informalIn: ({group}) => `Part des emplois informels dans le groupe «\u00a0${small(group)}\u00a0»`,
  membersBySex: ({count, of, branch, when}) =>
    `sur ${theBranch(branch)}, le tableau de l’OIT a des chiffres pour les femmes et les hommes séparément pour ${print.count(count)} ${n(count, "membre", "membres")} sur ${print.count(of)} (${when})`,
  countriesBySex: ({count, of, when, ...measured}) =>
    `la source a ${the(measured)} par sexe dans ${print.count(count)} des ${countries(of)} avec des données (${when})`,
  over: ({count, of, threshold, predicate, group, since, own, when}) =>
    `dans ${orNone(count)} des ${countries(of)} du monde ${since === null ? withData(own) : `avec une enquête depuis ${print.year(since)}`}${group === null ? "" : ` sur le groupe «\u00a0${small(group)}\u00a0»`}, plus de ${print.limit(threshold, "percent")} ${predicate} (${when})`,
  held: ({count, when, ...measured}) => `${countries(count)} du monde ${n(count, "a", "ont")} un chiffre sur ${the(measured)} (${when})`,
  regions: ({region, low, high, capped, zeros, ...measured}) =>
    capped
      ? `${region.within}, avec l’un des plus grands écarts des sous-régions du monde${zeros ? withoutZeros : ""}, ${subject(measured)} atteint ${high}\u202f; ${reportedWhole(low, measured.contributors)}`
      : `${region.within}, ${subject(measured)} va de ${low} à ${high}${zeros ? withoutZeros : ""}, l’un des plus grands écarts des sous-régions du monde`,
  incomes: ({low, high, left, when}) =>
    `dans les pays à faible revenu du monde, ${print.percent(low)} ${left}\u202f; dans les pays à revenu élevé, ${print.percent(high)} (${when})`,
  sectors: ({shares, median, when}) =>
    `${median ? "dans le pays médian, " : ""}la part des emplois informels est de ${print.list(shares.map(({sector, value}) => `${print.percent(value)} ${withinSector[sector]}`))} (${when})`,
  sectorsOfOne: ({place, since, shares, when}) =>
    `${since === null ? "on en sait assez par secteur" : `il y a des chiffres par secteur depuis ${print.year(since)}`} pour ${place.the} seulement\u00a0: la part des emplois informels y est de ${print.list(shares.map(({sector, value}) => `${print.percent(value)} ${withinSector[sector]}`))} (${when})`,
  stages: ({lowest, most, highest, least, when}) =>
    `au moins ${print.percent(least)} sont hors couverture à chaque étape de la vie ${lowest.within}, et au plus ${print.percent(most)} ${highest.within} (${when})`,
  underHalf: ({stages, count, of, when}) =>
    `dans ${print.count(count)} sous-régions sur ${print.count(of)}, le pays médian laisse de côté plus de la moitié ${peopleAt(stages)} (${when})`,
  path: ({deepest, widest: most, shallowest, least, capped, median, when}) => {
    const narrowest = capped
      ? `tandis que la couverture ${peopleAt(shallowest)} est au plafond de la source`
      : `et ${spokenShare(least)} ${peopleAt(shallowest)}, la plus étroite`;
    const begin = `${median ? "dans le pays médian, " : ""}${spokenShare(most)} ${leftOutAt(deepest)}`;
    return `${begin}${shallowest.length === 0 ? "" : `, la plus large lacune des étapes qui ont un chiffre, ${narrowest}`} (${when})`;
  },
  balance: ({pairs, lower, higher, level, zero, capped, when}) =>
    `sur ${print.count(pairs)} ${n(pairs, "comparaison", "comparaisons")} de la couverture des femmes et des hommes, par branche et pays\u00a0: femmes derrière dans ${orNone(lower, "aucune")}, devant dans ${orNone(higher, "aucune")} et à égalité dans ${orNone(level, "aucune")}${zero === 0 ? "" : `\u202f; dans ${print.count(zero)} des paires à égalité, les deux chiffres sont 0`}${capped === 0 ? "" : `\u202f; dans ${print.count(capped)}, les deux sont plafonnés et ne peuvent être comparés`} (${when})`,
  difference: ({only, noted, capped, since, place, women, men, children, when, ...measured}) =>
    `${widestDifference({only, noted, capped, since})} ${children ? "selon le sexe" : "entre femmes et hommes"} pour ${subject(measured)} est ${place.within}\u00a0: ${bySex({women, men, children}).replace(" et de ", " et ")} (${when})`,
  differenceLevel: ({count, within, when, ...measured}) =>
    `les deux sexes sont à moins de ${percentagePoints(within)} l’un de l’autre pour ${subject(measured)} ${n(count, "dans le seul pays ou territoire avec des chiffres comparables pour les deux", `dans chacun des ${print.count(count)} pays et territoires avec des chiffres comparables pour les deux`)} (${when})`,
  noneApart: ({when, ...measured}) =>
    `partout où femmes et hommes diffèrent pour ${subject(measured).replace(/,$/, "")}, une valeur est à son plafond ou porte une note (${when})`,
  statuses: ({most, least, among, when}) => `dans le pays médian, ${statusesIn({most, least, among})}\u202f; ${when})`,
  statusOne: ({status, among, when, ...one}) =>
    `selon la médiane de ${medianOf(one, among)} avec des données, ${print.percent(one.value)} du groupe «\u00a0${small(status)}\u00a0» travaillent de façon informelle (${when})`,
  cover: ({low, high}) =>
    `la couverture par au moins une prestation en espèces est de ${pair(low)}${high === null ? "" : `, et de ${pair(high)}`}`,
  comparedRange: ({finding, source, ...measured}) => `${subject(measured)} va ${finding}\u202f; source\u00a0: ${source}`,
  compared: ({places, topic, sexes, left, finding, source}) =>
    `dans la comparaison «\u00a0${topic}\u00a0» entre ${print.list(places.map((place) => place.the))}${left ? ", part hors couverture" : ""}${sexes ? ", femmes et hommes" : ""}\u00a0: ${finding}\u202f; source\u00a0: ${source}`
};

type Pair = {place: PlaceName; cover: number; coverWhen: string; formal: number; formalWhen: string};
const pair = ({place, cover, coverWhen, formal, formalWhen}: Pair): string =>
  `${afterPlace(`${print.percent(cover)} ${place.within}`, coverWhen)}, où ${print.percent(formal)} de l’emploi est formel (${formalWhen})`;
