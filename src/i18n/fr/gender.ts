import {amongPlaces} from "./amongPlaces.ts";
import type {MedianMove} from "../../model/medianMove.ts";
import type {gender as english} from "../en/gender.ts";
import {capital, n, orNone, inWords, percentagePoints, print, theBranch, widestDifference} from "./phrases.ts";

const countries = (count: number): string => (count === 1 ? "un seul pays ou territoire" : `${print.count(count)} pays et territoires`);

const comparable = "avec des chiffres comparables pour les deux";
/** "3 des 5 pays et territoires avec des chiffres comparables pour les deux": a pair at the cap cannot be compared. */
const among = (count: number, both: number): string =>
  both === 1
    ? `le seul pays ou territoire ${comparable}`
    : `${count !== both ? `${count === 0 ? "aucun" : print.count(count)} des ${print.count(both)}` : `les ${inWords(both)}`} pays et territoires ${comparable}`;

const pairsOf = (count: number): string => `${print.count(count)} ${n(count, "paire de chiffres", "paires de chiffres")}`;
/** Pairs within a sentence. */
const none = (count: number): string => orNone(count, "aucune");

type Middle = Parameters<typeof english.differences.subtitle>[0];
type Drawn = Parameters<typeof english.drawn.widest>[0];

/** "20 (dans 12 d’entre elles, la couverture des deux est 0)". */
const levelWithZero = (level: string, zero: number): string =>
  zero === 0 ? level : `${level} (dans ${print.count(zero)} de ces cas, la couverture des deux est de 0)`;
const alsoCapped = (capped: number): string => (capped === 0 ? "" : `\u202f; les deux plafonnés dans ${print.count(capped)}`);

const drawn = ({averages, count, of}: Drawn, chosen: string): string => {
  const some = count > 0 ? [`les ${print.count(count)} pays et territoires sur ${print.count(of)} avec ${chosen}`] : [];
  if (!averages && some.length === 0) return "Le tableau a tout.";
  return `Montrés\u00a0: ${print.list([...(averages ? ["les moyennes"] : []), ...some])}\u202f; le tableau a le reste.`;
};

const moves = (where: MedianMove): string =>
  `ou ${{lower: "plus bas", higher: "plus haut", either: "plus bas ou plus haut"}[where]}, car des différences sont tronquées au plafond`;

/** "Médiane des femmes moins hommes sur 52 pays : −0,3 point de pourcentage ; égalité dans 20 des 72 pays et territoires." */
const middle = ({measure, both, median, medianOf, moves: where, level, zero, capped}: Middle, difference: string): string => {
  if (both === 0) return `${measure}. Dans ${countries(capped)}, les deux sont plafonnés\u00a0: la différence est inconnue.`;
  if (both === 1) return `${measure}. Une seule paire de chiffres est comptée${alsoCapped(capped)}.`;
  const levelIn = `${levelWithZero(`égalité dans ${amongPlaces(level, both)}`, zero)}${alsoCapped(capped)}`;
  return median === null
    ? `${measure}. Pas de médiane de ${difference}\u00a0: moins de cinq pays pour une médiane\u202f; ${levelIn}.`
    : `${measure}. Médiane de ${difference} sur ${print.count(medianOf)} pays\u00a0: ${print.signedPoints(median)} ${n(Math.abs(median), "point", "points")} de pourcentage${where === null ? "" : `, ${moves(where)}`}\u202f; ${levelIn}.`;
};

/** Children are neither women nor men. */
export const behind = (children: boolean): string =>
  children ? "le chiffre féminin est sous le masculin" : "les femmes sont derrière les hommes";
export const ahead = (children: boolean): string =>
  children ? "le chiffre féminin est au-dessus du masculin" : "les femmes sont devant les hommes";

/** Words of the lens on women and men. */
export const gender: typeof english = {
  name: "Femmes et hommes",
  moves,
  question: "Où femmes et hommes diffèrent-ils\u202f?",
  title: (group) => `Femmes et hommes, ${group}\u00a0: où la protection sociale diffère`,
  headlineBehind: ({branch, children, lower, higher, both, when}) =>
    `${branch}\u00a0: ${behind(children)} dans ${among(lower, both)}, devant dans ${orNone(higher)} (${when}).`,
  headlineAhead: ({branch, children, lower, higher, both, when}) =>
    `${branch}\u00a0: ${ahead(children)} dans ${among(higher, both)}, derrière dans ${orNone(lower)} (${when}).`,
  headlinePairs: ({counted, when}) => `${counted} (${when}).`,
  headlineLevel: ({pairs, when}) =>
    `Partout où le tableau de l’OIT a les deux, femmes et hommes sont à moins de 1 point de pourcentage l’un de l’autre (${pairsOf(pairs)}\u202f; ${when}).`,
  headlineNone: "Le tableau de l’OIT n’a la couverture des femmes et des hommes séparément pour aucun pays de ce groupe.",
  allCapped: "Partout où femmes et hommes peuvent être mis côte à côte, les deux sont plafonnés",
  ofFewer: ({both, of}) =>
    `Les chiffres par sexe sont connus pour ${print.count(both)} des ${countries(of)} avec des données\u00a0: leurs comptes et leurs médianes ne portent pas sur les mêmes pays que ceux de l’ensemble.`,
  ofFewerEach:
    "Certains pays ont un chiffre pour l’ensemble et aucun par sexe\u00a0: les comptes et les médianes par sexe ne portent pas sur les mêmes pays que ceux de l’ensemble. Le tableau dit combien ont les deux.",
  threshold: ({within}) => `Une différence compte à partir de ${percentagePoints(within)}.`,
  widest: ({place, women, men, children, points, when, ...aside}) =>
    `${capital(widestDifference(aside))} est ${place.within}\u00a0: ${children ? `${print.percent(women)} sous «\u00a0sexe féminin\u00a0» et ${print.percent(men)} sous «\u00a0sexe masculin\u00a0»` : `${print.percent(women)} des femmes et ${print.percent(men)} des hommes`} sont hors couverture, ${print.points(points)} ${n(Math.abs(points), "point", "points")} de pourcentage d’écart (${when}).`,
  splitSentence: ({split, of}) =>
    `Le tableau de l’OIT a la couverture par au moins une prestation en espèces pour ${countries(of)}, et par sexe pour ${orNone(split)} d’entre eux.`,
  drawn: {
    widest: ({averages, count, of}) => drawn({averages, count, of}, "les plus grandes différences"),
    most: ({averages, count, of}) => drawn({averages, count, of}, "le plus d’emploi informel")
  },
  sections: {
    balance: "Branche par branche",
    differences: "Les plus grandes différences",
    averages: "Moyennes publiées",
    work: "Emploi informel",
    split: "Où manquent les chiffres par sexe"
  },
  balance: {
    title: ({pairs, lower, higher, level, zero, capped}) =>
      `Sur ${pairsOf(pairs)}, femmes derrière dans ${none(lower)}, devant dans ${none(higher)} et à égalité dans ${levelWithZero(none(level), zero)}${alsoCapped(capped)}`,
    titleNone: "Le tableau de l’OIT n’a aucune branche pour les femmes et les hommes séparément",
    subtitle: ({of, within, when}) =>
      `Chaque barre compte les ${countries(of)} du groupe selon que les femmes sont plus souvent hors couverture que les hommes (derrière), aussi souvent (à égalité) ou moins souvent (devant), dernière année avec les deux, ${when}. À égalité\u00a0: moins de ${percentagePoints(within)} d’écart.`,
    notes: {
      sexes: "Les chiffres des femmes et ceux des hommes sont tous deux tels que publiés\u00a0: aucun n’est calculé à partir de l’autre.",
      maternity: "La maternité concerne les femmes\u00a0: il n’y a pas de chiffre pour les hommes, et il n’en manque pas."
    },
    levelAtZero: ({zero, level}) =>
      `Sur ${print.count(level)} ${n(level, "paire", "paires")} à égalité, la couverture des deux est de 0 dans ${print.count(zero)}.`,
    cappedPairs: ({capped}) =>
      `Dans ${pairsOf(capped)}, les deux sont plafonnés\u00a0: leur différence est inconnue, et elles ne comptent ni comme égales ni comme différentes, ni dans aucune médiane.`,
    bothCapped: "les deux plafonnés",
    menAhead: "femmes derrière",
    level: "à égalité",
    womenAhead: "femmes devant",
    unsplit: "un chiffre, mais pas par sexe",
    without: "aucun chiffre",
    womenOnly: "ne concerne que les femmes",
    say: ({branch, lower, level, higher, bothCapped, unsplit, without, children}) =>
      `${branch}\u00a0: ${children ? "sexe féminin" : "femmes"} derrière dans ${print.count(lower)}, à égalité dans ${print.count(level)}, devant dans ${print.count(higher)}${alsoCapped(bothCapped)}\u202f; un chiffre mais pas par sexe dans ${print.count(unsplit)}, aucun chiffre dans ${print.count(without)}`,
    sayWomenOnly: ({branch, count, of}) => `${branch}\u00a0: femmes seulement, un chiffre dans ${orNone(count)} sur ${print.count(of)}`,
    caption: (group) => `${group}\u00a0: si les femmes sont plus souvent hors couverture que les hommes, pays et territoires par branche`,
    branch: "Branche",
    both: "Les deux sexes",
    bothZero: "dont couverture 0 pour les deux",
    median: "Différence médiane, points de pourcentage",
    years: "Années"
  },
  differences: {
    title: ({branch, place, women, men, when, ...aside}) =>
      `${branch}\u00a0: ${widestDifference(aside)} est ${place.within}, femmes ${print.percent(women)} et hommes ${print.percent(men)} (${when})`,
    titleLevel: ({branch, count, within, when}) =>
      `${branch}\u00a0: femmes et hommes sont à moins de ${percentagePoints(within)} l’un de l’autre dans ${count === 1 ? `le seul pays ou territoire ${comparable}` : `chacun des ${print.count(count)} pays et territoires ${comparable}`} (${when})`,
    subtitle: (told) => middle(told, "femmes moins hommes"),
    drawnAll: ({count, within}) =>
      `Montrées\u00a0: ${n(count, "la seule différence", `les ${print.count(count)} différences`)} de ${percentagePoints(within)} ou plus.`,
    drawnWidest: ({count, of, within}) =>
      `Montrées\u00a0: les ${print.count(count)} plus grandes des ${print.count(of)} différences de ${percentagePoints(within)} ou plus\u202f; le tableau les a toutes.`,
    caption: ({branch, group}) => `${branch}, ${group}\u00a0: femmes et hommes, dernière année avec les deux`,
    children: {
      title: ({branch, place, women, men, when, ...aside}) =>
        `${branch}\u00a0: ${widestDifference(aside)} est ${place.within}, sexe féminin ${print.percent(women)} et sexe masculin ${print.percent(men)} (${when})`,
      subtitle: (told) => middle(told, "féminin moins masculin"),
      caption: ({branch, group}) => `${branch}, ${group}\u00a0: sexe féminin et sexe masculin, dernière année avec les deux`,
      difference: "Féminin moins masculin, points de pourcentage",
      female: "Sexe féminin",
      male: "Sexe masculin",
      note: "La source donne un sexe sans dire de qui\u00a0: celui de l’enfant, ou celui du parent qui reçoit la prestation."
    },
    none: (branches) => `Aucun pays du groupe n’a de chiffres par sexe dans le tableau de l’OIT sur\u00a0: ${branches}.`
  },
  averages: {
    title: ({branch, women, men, children, when}) =>
      children
        ? `${branch}\u00a0: sexe féminin ${print.percent(women)}, sexe masculin ${print.percent(men)} (${when})`
        : `${branch}\u00a0: ${print.percent(women)} chez les femmes et ${print.percent(men)} chez les hommes (${when})`,
    titleCapped: ({name, women, men, children, when}) =>
      `${name}\u00a0: la couverture est de ${print.percent(women)} ${children ? "pour le sexe féminin" : "chez les femmes"} et de ${print.percent(men)} ${children ? "pour le sexe masculin" : "chez les hommes"} (${when})`,
    titleWomenOnly: ({branches}) =>
      branches.length === 0
        ? "Les moyennes publiées ne distinguent pas femmes et hommes"
        : `Les moyennes publiées pour ${print.list(branches.map(theBranch))} ne portent que sur les femmes`,
    subtitle:
      "Parts des femmes et des hommes hors couverture, d’après la couverture que l’Organisation internationale du Travail publie pour le groupe\u00a0: estimations modélisées.",
    note: "Les moyennes pondèrent les pays par leur population\u00a0: un pays peuplé compte plus qu’un petit. Le tableau ne dit pas quels pays sont derrière chacune\u00a0: une moyenne par sexe peut porter sur d’autres pays que la moyenne de l’ensemble.",
    caption: (group) => `${group}\u00a0: moyennes publiées pour les femmes et les hommes, dernière année avec les deux`,
    womenOnly: (branch) => `${branch} (femmes seulement)`,
    none: (group) => `Le tableau de l’OIT n’a pas de moyennes de couverture des femmes et des hommes pour ce groupe\u00a0: ${group}.`
  },
  work: {
    title: ({higher, lower, both}) =>
      both === 1
        ? "Le tableau de l’OIT a l’emploi informel des femmes et des hommes pour un seul pays ou territoire"
        : `Dans ${amongPlaces(higher, both)}, une plus grande part des femmes en emploi que des hommes en emploi ${higher === 0 ? "n’a" : "a"} un emploi informel${higher === both ? "" : `\u202f; dans ${orNone(lower)}, une plus petite part`}`,
    titlePublished: "La moyenne publiée est le seul chiffre sur l’emploi informel par sexe",
    subtitle: ({within, when}) =>
      `Part des femmes en emploi et des hommes en emploi qui ont un emploi informel, dernière année avec les deux, ${when}. Ici, moins est mieux. Les différences de moins de ${percentagePoints(within)} comptent comme une égalité.`,
    note: "Le taux compte ceux qui ont un travail\u00a0: là où peu de femmes sont en emploi, il dit peu des nombreuses femmes qui ne le sont pas. Les moyennes des groupes sont des estimations modélisées de l’OIT.",
    caption: (group) => `${group}\u00a0: emploi informel des femmes et des hommes, dernière année avec les deux`,
    average: (group) => `${group}, moyenne de l’OIT`,
    none: "Les tableaux de l’OIT n’ont pas l’emploi informel des femmes et des hommes pour ce groupe."
  },
  split: {
    title: ({none: without, of}) =>
      without === 0
        ? `Le tableau de l’OIT a quelques chiffres par sexe pour ${of === 1 ? "le seul pays ou territoire" : `les ${countries(of)}`} avec des chiffres de couverture`
        : `Le tableau de l’OIT a des chiffres de couverture pour ${countries(of)}, et aucun par sexe pour ${print.count(without)} d’entre eux`,
    titleNothing: "Le tableau de l’OIT n’a aucun chiffre de couverture",
    subtitle:
      "Combien des six indicateurs (au moins une prestation en espèces, enfants, chômage, accidents du travail, handicap, vieillesse) ont des chiffres pour les femmes et pour les hommes dans la même année du tableau de l’OIT.",
    note: "Ce qui manque ici manque dans la base de données de l’OIT\u202f; un pays peut l’avoir lui-même. La maternité n’est pas comptée, car elle concerne les femmes.",
    legend: "Chiffres pour femmes et hommes",
    class: ({count}) => `${print.count(count)} des six`,
    most: "5 ou les six",
    unsplit: "Des chiffres, aucun par sexe",
    nothing: "Aucun chiffre de couverture",
    say: ({area, count}) => `${area}\u00a0: chiffres des femmes et des hommes sur ${print.count(count)} des six`,
    sayUnsplit: (area) => `${area}\u00a0: des chiffres, aucun par sexe`,
    sayNothing: (area) => `${area}\u00a0: aucun chiffre de couverture dans le tableau de l’OIT`,
    caption: (group) => `${group}\u00a0: quels chiffres de couverture le tableau de l’OIT a pour les femmes et les hommes`,
    count: "Sur six",
    bySex: "Par sexe",
    notBySex: "Pas par sexe",
    nowhere: "aucun",
    mapLabel: (group) =>
      `Carte, ${group}\u00a0: pour combien de six indicateurs de couverture le tableau de l’OIT a femmes et hommes. Le tableau qui suit donne la même chose.`
  }
};
