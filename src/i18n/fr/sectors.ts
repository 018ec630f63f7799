import type {sectors as english} from "../en/sectors.ts";
import {capital, informalMeans, n, print, thePeople} from "./phrases.ts";

export const withinSector = {agriculture: "dans l’agriculture", industry: "dans l’industrie", services: "dans les services"};

const shown = (value: number | null): string => (value === null ? "aucun chiffre" : print.percent(value));
const countries = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;

const workers = ({people}: {people: number}): string => `environ ${thePeople(people, "travailleur", "travailleurs")}`;

type Known = {countries: number; of: number; share: number};
const inKnown = ({countries: count, of, share}: Known): string =>
  `dans ${print.count(count)} pays et territoires avec des données (sur ${print.count(of)}), où se trouvent ${print.wholePercent(share)}`;
const inKnownOrMore = (known: Known | null): string => (known ? `, ${inKnown(known)} ou plus des travailleurs de chaque secteur` : "");

/** Words of the lens on agriculture, industry and services. */
export const sectors: typeof english = {
  name: "Secteurs",
  question: "Agriculture, industrie, services\u00a0: où le travail est-il informel\u202f?",
  title: (group) => `Emploi informel dans l’agriculture, l’industrie et les services\u00a0: ${group}`,
  headline: ({sector, value, informal, countries: count, of, share, years}) =>
    `${capital(withinSector[sector])}, ${print.percent(value)} des emplois sont informels\u00a0: ${workers({people: informal})}, chiffre calculé à partir de ${print.count(count)} des ${countries(of)}, avec ${print.wholePercent(share)} des travailleurs du secteur (valeurs de ${print.years(years)}).`,
  headlineMedian: ({sector, value, countries: count, of, years}) =>
    `${capital(withinSector[sector])}, ${print.percent(value)} des emplois sont informels selon la médiane de ${print.count(count)} pays, sur ${print.count(of)} qui sont membres ou observateurs des Nations Unies (valeurs de ${print.years(years)}).`,
  noHeadline: "Le tableau utilisé ici n’a l’emploi informel par secteur pour aucun pays de ce groupe.",
  workers,
  also: ({sector, value, informal, weak, known}) =>
    `${capital(withinSector[sector])}, tous travailleurs confondus, ${print.percent(value)}${weak ? " †" : ""} des emplois sont informels\u00a0: ${workers({people: informal})}${known ? `, ${inKnown(known)} des travailleurs du secteur` : ""}.`,
  behind: ({countries: count, of, share}) => `${print.count(count)} sur ${print.count(of)}, ${print.wholePercent(share)} des travailleurs`,
  alsoHidden: ({sector, share}) =>
    `${capital(withinSector[sector])}, trop peu de travailleurs sont couverts pour donner un chiffre\u00a0: les pays qui ont des données en ont ${print.percent(share)}, moins de la moitié.`,
  allHidden: ({agriculture, industry, services}) =>
    `Aucun chiffre n’est calculé pour le groupe\u00a0: les pays qui ont des données ont ${print.percent(agriculture)} des travailleurs dans l’agriculture, ${print.percent(industry)} dans l’industrie et ${print.percent(services)} dans les services, moins de la moitié.`,
  informal: informalMeans,
  sections: {whole: "Par secteur", parts: "Côte à côte", workers: "Combien de travailleurs", spread: "Pays", data: "Données"},
  moved: ({names}) =>
    `Taux montrés sans travailleurs comptés, car le taux de l’OIT pour tous les travailleurs a changé depuis de plus d’un dixième\u00a0: ${print.list(names)}.`,
  hidden: ({share}) => `masqué\u00a0: ${print.percent(share)} des travailleurs connus`,
  tooFew: "trop peu",
  noFigure: "aucun chiffre",
  whole: {
    title: ({sector, women, men}) =>
      `La plus grande différence entre femmes et hommes est ${withinSector[sector]}\u00a0: ${print.percent(women)} des emplois des femmes y sont informels, ${print.percent(men)} de ceux des hommes`,
    titleOnePair: ({sector, women, men}) =>
      `${capital(withinSector[sector])}, ${print.percent(women)} des emplois des femmes sont informels, ${print.percent(men)} de ceux des hommes`,
    titleShown: "Emplois informels par secteur",
    titleNoCountry: "Aucun pays de ce groupe n’a l’emploi informel par secteur dans le tableau utilisé ici",
    titleNone: "Trop peu de travailleurs vivent dans des pays qui ont des données pour qu’un chiffre soit donné",
    subtitle:
      "Part des personnes en emploi dans le secteur dont l’emploi est informel\u202f; calculée sur les pays qui ont un chiffre, femmes et hommes marqués là où ils peuvent être calculés.",
    note: "Calculé et approximatif\u00a0: le dernier taux de chaque pays, quel que soit son âge, multiplié par les personnes en emploi dans le secteur l’année de ce taux (parts modélisées de l’emploi multipliées par des nombres modélisés de personnes en emploi). La part connue des travailleurs du secteur est calculée pour l’année la plus récente, ou la dernière d’un pays. Les chiffres des régions sur d’autres pages prennent une même année pour tous. Un chiffre est masqué là où les pays qui ont un taux ont moins de la moitié des travailleurs du secteur, et fragile (†) là où ils en ont moins des trois quarts.",
    caption: (group) => `${group}\u00a0: emploi informel par secteur, calculé`,
    sector: "Secteur",
    share: "Informel",
    informal: "Travailleurs informels",
    employed: "En emploi dans le secteur",
    countries: "Pays",
    known: "Travailleurs connus",
    years: "Années des taux"
  },
  parts: {
    title: ({sector, high, highest, highWhen, low, lowest, lowWhen, regions}) =>
      `${capital(withinSector[sector])}, écart le plus large${regions ? " entre les sous-régions montrées" : ""}\u00a0: ${print.percent(high)} d’emplois informels ${highest.within} (${highWhen}), ${print.percent(low)} ${lowest.within} (${lowWhen})`,
    titleOne: ({place, shares, when}) =>
      `Emplois informels ${place.within}\u00a0: ${print.list(shares.map(({sector, value}) => `${print.percent(value)} ${withinSector[sector]}`))} (${when})`,
    titleOld: ({since}) => `Il n’y a pas d’enquête depuis ${print.year(since)}\u202f; les chiffres plus anciens sont dans le tableau`,
    titleNone: "Aucune partie de ce groupe n’a de chiffre",
    regions:
      "Part des personnes en emploi dans chaque secteur dont l’emploi est informel, par sous-région\u202f; calculée sur les pays qui ont un chiffre.",
    countries: "Part des personnes en emploi dans chaque secteur dont l’emploi est informel, dernière année, par pays.",
    note: ({count, of, years}) => `${print.count(count)} pays sur ${print.count(of)} · ${print.years(years)}`,
    noteNone: ({of}) => `aucun des ${print.count(of)} pays`,
    captionRegions: (group) => `${group}\u00a0: emploi informel par secteur et sous-région, calculé sur les pays qui ont un chiffre`,
    captionCountries: (group) => `${group}\u00a0: emploi informel par secteur et pays, dernière année`
  },
  squares: {
    title: ({place, people, known, when}) =>
      `Le plus grand nombre compté est ${place.within}\u00a0: ${workers({people})} avec un emploi informel${inKnownOrMore(known)} (${when})`,
    titleOnly: ({place, people, known, when}) =>
      `Un nombre par secteur ne peut être donné que ${place.within}\u00a0: ${workers({people})} avec un emploi informel${inKnownOrMore(known)} (${when})`,
    titleWhole: ({people, known, when}) =>
      `${capital(workers({people}))} ${n(Math.round(people), "a", "ont")} un emploi informel${inKnownOrMore(known)} (${when})`,
    titleNone: "Aucun nombre de travailleurs ne peut être donné par secteur",
    subtitle: ({years, people}) =>
      `Travailleurs informels par secteur, sur les pays et les secteurs qui ont un chiffre (taux de ${years ? print.years(years) : "–"})\u00a0: une borne inférieure, car personne n’est compté là où trop peu sont connus. Un carré représente ${thePeople(people, "travailleur", "travailleurs")}.`,
    caption: (group) => `${group}\u00a0: travailleurs informels par secteur, approximation`,
    row: "Groupe ou pays",
    total: "Comptés en tout"
  },
  spread: {
    title: ({agriculture, industry, services}) =>
      `Médianes des pays qui ont des données\u00a0: part informelle dans l’agriculture, ${shown(agriculture)}\u202f; dans l’industrie, ${shown(industry)}\u202f; dans les services, ${shown(services)}`,
    titleNone: "Le tableau utilisé ici n’a l’emploi informel par secteur pour aucun pays de ce groupe",
    subtitle: ({count, of}) =>
      `Chaque point est un pays à son dernier taux, chaque pays compté une fois\u202f; le tableau utilisé ici ${count === 0 ? `n’en a pour aucun des ${countries(of)}` : `en a un pour ${print.count(count)} des ${countries(of)}`}.`,
    caption: (group) => `${group}\u00a0: emploi informel par secteur et pays, avec femmes, hommes et travailleurs`,
    note: "Ces taux sont de l’édition de mars 2024. Seuls sont gardés les pays dont l’OIT a changé depuis le taux de tous les travailleurs de moins de 2 points de pourcentage\u202f; les autres n’y sont pas."
  }
};
