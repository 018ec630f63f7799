import {atStages, knownStages, ofStages, onlyThose, stagesApart} from "./lifeCycle.ts";
import type {Words} from "../en.ts";
import {aboutPeople, capital, inUnit, n, print, someOf, spokenValue} from "./phrases.ts";
import {withinSector} from "./sectors.ts";

const programmes = {
  "survey-coverage": "un programme quelconque atteint",
  "survey-insurance": "l’assurance sociale atteint",
  "survey-assistance": "l’assistance sociale atteint",
  "survey-labour-market": "les programmes du marché du travail atteignent"
};

const areas = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;
/** Some countries after "dans": "les six", "4 des 6". */
const among = (count: number, all: number): string =>
  count === all && all > 1 ? someOf(count, all) : `${print.count(count)} des ${print.count(all)}`;

/** The heads of pages: a finding of at most fifteen words with one number, under the name of its place; and a line on how it is known. */
export const heads: Words["heads"] = {
  left: ({gap, unit, left, least = false}) => capital(`${least ? "au moins " : ""}${spokenValue(gap, unit)} ${left}`),
  reached: ({value, unit, reached}) => `${inUnit(value, unit)} ${reached}`,
  inDoubt: ({value, reached}) => `En doute\u00a0: ${print.percent(value)} ${reached}`,
  none: "Le tableau de l’OIT n’a aucun chiffre sur la couverture de la protection sociale",
  fewPeople: "Trop peu de personnes vivent dans des pays qui ont des données pour un chiffre du groupe",
  known: ({when}) => capital(`${when}.`),
  people: ({people, when}) => `${capital(aboutPeople(people))} (${when}).`,
  full: ({when}) => `${when}. Une personne couverte peut ne recevoir que très peu.`,
  capped: ({when}) =>
    `Tel que publié (${when})\u202f; la source plafonne les parts à ce chiffre. Une personne couverte peut ne recevoir que très peu.`,
  computed: ({basis}) => `Calculé à partir de ${basis}.`,
  stages: ({count, of, apart = {capped: [], noted: []}}) =>
    `${
      count === 0
        ? `À aucune ${ofStages(of, knownStages(apart, "étape"), "étape")}, la majorité n’est hors couverture`
        : `${capital(atStages(count, of))} ${ofStages(of, knownStages(apart))}, la majorité est hors couverture`
    }${stagesApart(apart)}`,
  stagesNoted: ({count}) =>
    `Le titre ne compte pas ${n(count, "la seule étape dont le chiffre porte", `les ${print.count(count)} étapes dont les chiffres portent`)} une note.`,
  stagesMedian: ({count, of}) =>
    count === 0
      ? `À aucune étape${onlyThose(of, "avec médiane")}, la médiane ne laisse de côté la majorité`
      : `${capital(atStages(count, of))} étapes${onlyThose(of, "avec médiane")}, la médiane laisse de côté la majorité`,
  stagesNone: "Aucune médiane à aucune étape\u00a0: moins de cinq pays ont un chiffre qui compte",
  womenBehind: ({branch, children, count, of}) =>
    `${branch}\u00a0: ${children ? "chiffre féminin sous le masculin" : "femmes derrière les hommes"} dans ${among(count, of)} pays et territoires`,
  womenAhead: ({branch, children, count, of}) =>
    `${branch}\u00a0: ${children ? "chiffre féminin au-dessus du masculin" : "femmes devant les hommes"} dans ${among(count, of)} pays et territoires`,
  womenInPairs: ({count, of, behind: isBehind, even}) =>
    `Femmes ${isBehind ? "derrière" : "devant"} les hommes dans ${among(count, of)} ${n(of, "paire", "paires")} de chiffres${even ? ", devant dans autant" : ""}`,
  overBranches: ({when}) => `Paires de toutes les branches ensemble (${when}).`,
  womenLevel: "Femmes et hommes sont à moins de 1 point de pourcentage partout où les deux sont publiés",
  womenNone: "Le tableau de l’OIT n’a femmes et hommes séparément pour aucun pays d’ici",
  bothKnown: ({of, noted, when}) =>
    `Sur ${areas(of)} avec des chiffres comparables pour les deux${noted === 0 ? "" : `, dont ${print.count(noted)} avec une note`} (${when}).`,
  informal: ({value}) => `${print.percent(value)} des personnes en emploi ont un emploi informel`,
  informalMedian: ({value}) => `Dans le pays médian, ${print.percent(value)} des personnes en emploi ont un emploi informel`,
  informalFew: ({count}) => `Emploi informel\u00a0: un chiffre pour ${areas(count)} du groupe`,
  informalNone: "Aucun pays de ce groupe n’a de chiffre sur l’emploi informel dans cet atlas",
  sector: ({sector, value}) => `${capital(withinSector[sector])}, ${print.percent(value)} des emplois sont informels`,
  sectorMedian: ({sector, value}) =>
    `${capital(withinSector[sector])}, ${print.percent(value)} des emplois sont informels dans le pays médian`,
  sectorBasis: ({countries, of, share, when}) =>
    `Calculé à partir de ${print.count(countries)} des ${areas(of)}, avec ${print.wholePercent(share)} des travailleurs du secteur (valeurs de ${when}).`,
  sectorNone: "Le tableau utilisé ici n’a pas d’emploi informel par secteur pour ce groupe",
  medianOf: ({count, when}) => `Médiane de ${print.count(count)} pays (membres et observateurs des Nations Unies)\u202f; ${when}.`,
  programme: ({programme, value, count, of}) =>
    `Selon la médiane de ${print.count(count)} pays sur ${print.count(of)}, ${programmes[programme]} ${print.percent(value)} des personnes`,
  surveysOf: ({when}) => `Enquêtes auprès des ménages de ${when}.`,
  surveyed: ({count, of, few}) =>
    `Enquêtes récentes dans ${print.count(count)} pays sur ${print.count(of)}${few ? "\u00a0: trop peu pour une médiane" : ", avec moins de la moitié des personnes"}`,
  surveyedOf: ({low, lowest, high, highest, when}) =>
    `Un programme quelconque\u00a0: de ${print.percent(low)} des personnes (${lowest.name}) à ${print.percent(high)} (${highest.name}), ${when}.`,
  fewSurveys: "Pas de médiane\u00a0: moins de cinq pays ont une enquête récente avec ce chiffre",
  contributors: ({value}) => `${print.percent(value)} de la population active cotise à un régime de pension`,
  contributorsMedian: ({value}) => `Dans le pays médian, ${print.percent(value)} de la population active cotise à un régime de pension`,
  strategiesNone: "Aucun pays de ce groupe n’a de chiffre sur la façon dont les personnes sont couvertes",
  rural: ({smaller, of}) =>
    `Programmes\u00a0: ruraux moins atteints dans ${among(smaller, of)} pays et territoires avec une enquête récente`,
  ruralMore: ({larger, of}) =>
    larger === 0
      ? `Programmes\u00a0: ruraux davantage atteints dans aucun des ${print.count(of)} pays et territoires avec une enquête récente`
      : `Programmes\u00a0: ruraux davantage atteints dans ${among(larger, of)} pays et territoires avec une enquête récente`,
  ruralEven: ({each, of}) =>
    each === 0
      ? `Programmes\u00a0: ruraux et citadins à peu près autant atteints dans les ${print.count(of)} pays avec une enquête récente`
      : `Les programmes atteignent davantage les ruraux dans ${print.count(each)} pays sur ${print.count(of)}, et moins dans autant`,
  ruralFew: ({of}) =>
    of === 1
      ? "ASPIRE n’a d’enquête rurale et urbaine récente que pour un seul pays"
      : `ASPIRE n’a d’enquêtes rurales et urbaines récentes que pour ${print.count(of)} pays et territoires d’ici`,
  ruralOld: ({since}) => `Toutes les enquêtes rurales et urbaines qu’ASPIRE a ici sont antérieures à ${print.year(since)}`,
  ruralNone: "ASPIRE n’a pas d’enquête rurale et urbaine pour ce groupe",
  law: ({count}) => `Accidents du travail\u00a0: estimation légale loin au-dessus de la pratique dans ${areas(count)}`
};
