import {higher} from "./overTime.ts";
import {inPoints, leastMoved} from "./leastMoved.ts";
import type {Words} from "../en.ts";
import {capital, n, orNone, print} from "./phrases.ts";

const places = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;

/** Words of the lens on change since 2015, and on the way to 2030. */
export const progress: Words["progress"] = {
  name: "Progrès",
  question: "Qui a réduit la lacune le plus vite depuis 2015, et combien reste-t-il à faire d’ici à 2030\u202f?",
  title: (group) => `Progrès depuis 2015 et chemin vers 2030\u00a0: ${group}`,
  lead: ({place, perYear}) =>
    `Part hors couverture\u00a0: plus forte baisse ${place.within}, ${print.perYear(perYear)} ${n(perYear, "point", "points")} par an`,
  when: ({years, count, of}) =>
    `Entre ${print.year(years.first)} et ${print.year(years.last)}\u202f; comparables\u00a0: ${print.count(count)} des ${places(of)}.`,
  noneNarrower: ({since}) => `Aucun pays aux années comparables depuis ${print.year(since)} n’a réduit nettement sa part hors couverture`,
  clearly: ({count, of, ...least}) =>
    `«\u00a0Nettement\u00a0» veut dire ${leastMoved({...least, index: false})}\u202f; années comparables\u00a0: ${print.count(count)} des ${places(of)}.`,
  noneCompared: ({since}) => `Aucun pays d’ici n’a deux chiffres comparables depuis ${print.year(since)}`,
  goal: ({place, had, needed, years, by}) =>
    `${capital(place.within)}, la couverture ${higher({had, years}, ` ${n(Math.abs(had), "point", "points")} de pourcentage`)}\u202f; ${print.perYear(needed)} par an dès ${print.year(years.last)} combleraient la lacune en ${print.year(by)}.`,
  counted: ({count, of, since, narrower, wider, leastYears, points}) =>
    `Sur ${places(of)}, ${print.count(count)} ${n(count, "a", "ont")} deux chiffres comparables depuis ${print.year(since)}, à ${print.count(leastYears)} ans d’écart ou plus\u00a0: la part laissée de côté est plus petite dans ${orNone(narrower)}, plus grande dans ${orNone(wider)}, de ${inPoints({points, index: false})} ou plus.`,
  target: ({by}) =>
    `La cible 1.3 des ODD demande une protection sociale pour tous et, d’ici à ${print.year(by)}, qu’une part importante des pauvres et des personnes vulnérables en bénéficient\u202f; elle ne nomme aucun pourcentage. Le chemin vers 100\u00a0% montré ici est un calcul, non une prévision.`,
  noLines:
    "L’OIT ne publie pas de moyenne de ce groupe pour plusieurs années\u202f; la page sur le monde a celles du monde, des groupes de revenu et des régions.",
  sections: {fastest: "Depuis 2015, par pays", goal: "Le chemin vers 2030", lines: "Année par année", data: "Données"}
};
