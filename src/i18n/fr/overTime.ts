import type {YearRange} from "../format.ts";
import type {PlaceName} from "../placeName.ts";
import type {LeastMove} from "../en/leastMoved.ts";
import type {overTime as english} from "../en/overTime.ts";
import {inPoints, leastMoved} from "./leastMoved.ts";
import {capital, n, of as from, print, small, theBranch, thePeople} from "./phrases.ts";

const subjects = {index: "L’indice", left: "La part hors couverture", share: "La part"};
type InPoints = {index: boolean};
const pointsOf = (count: number, {index}: InPoints): string =>
  index ? `${n(Math.abs(count), "point", "points")} d’indice` : `${n(Math.abs(count), "point", "points")} de pourcentage`;

type Ends = {from: string; fromYear: string; to: string; toYear: string; perYear: number};
const fromTo = ({from: first, fromYear, to, toYear, perYear}: Ends, moves: InPoints): string =>
  `de ${first} (${fromYear}) à ${to} (${toYear}), ${print.perYear(perYear)} ${pointsOf(perYear, moves)} par an`;

/** "la part …", "l’indice …"; what is added to a measure after a comma ends with one. */
const the = (measure: string): string => `${/^indice/iu.test(measure) ? "l’" : "la "}${small(measure)}${measure.includes(",") ? "," : ""}`;

const compared = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;

/** "était plus élevée en 2023 qu’en 2015, de 1,2 par an": nothing is said of the years between. */
export const higher = ({had, years: {first, last}}: {had: number; years: YearRange}, unit = ""): string =>
  `était plus ${had < 0 ? "basse" : "élevée"} en ${print.year(last)} qu’en ${print.year(first)}, de ${print.perYear(had)}${unit} par an`;
const inPercentage = (had: number): string => ` ${n(Math.abs(had), "point", "points")} de pourcentage`;

const noneMoved = ({count, falls, ...least}: LeastMove & {count: number; falls: boolean}): string =>
  `n’a ${falls ? "baissé" : "augmenté"} ${from(leastMoved(least))} dans aucun des ${compared(count)} avec des années comparables`;

const kinds = {
  income: "du monde et des groupes de revenu",
  region: "du monde et des régions",
  without: "avec et sans l’Inde et la Chine"
};

type SeriesEnds = {place: PlaceName; from: string; to: string};
/** "pour l’Afrique (de 87,2 % à 80,9 %)". */
const ends = ({place, from: first, to}: SeriesEnds): string => `pour ${place.the} (de ${first} à ${to})`;

const capped = (held: number): string => (held === 0 ? "" : ` Au plafond de la source, ou sans effectif\u00a0: ${print.count(held)}.`);

type BranchEnds = {branch: string; from: string; to: string};
const branchEnds = ({branch, from: first, to}: BranchEnds): string => `pour ${theBranch(branch)} (de ${first} à ${to})`;

/** Words of what has changed between two years that can be compared. */
export const overTime: typeof english = {
  fastest: {
    title: ({place, ...about}) =>
      `${subjects[about.shown]} a ${about.falls ? "baissé" : "augmenté"} le plus vite ${place.within}\u00a0: ${fromTo(about, {index: about.shown === "index"})}`,
    titleNone: ({shown, ...none}) => `${subjects[shown]} ${noneMoved(none)}`,
    clause: ({measure, place, count, ...about}) =>
      `parmi ${compared(count)} avec des années comparables, ${the(measure)} a ${about.falls ? "baissé" : "augmenté"} le plus vite ${place.within}, ${fromTo(about, about)}`,
    clauseNone: ({measure, ...none}) => `${the(measure)} ${noneMoved(none)}`,
    subtitle: ({since, index}) =>
      `Première et dernière année comparables depuis ${print.year(since)}\u202f; à côté, le changement par an en ${index ? "points d’indice" : "points de pourcentage"}, et les deux années.`,
    drawn: ({drawn, of}) => `Les ${print.count(drawn)} plus rapides sur ${print.count(of)}\u202f; le tableau les a tous.`,
    earlier: "Première année",
    later: "Dernière année",
    note: ({leastYears}) =>
      `Un calcul sur deux années à ${print.count(leastYears)} ans d’écart au moins, et non une tendance entre elles\u00a0: une source et une définition, pas de rupture entre elles, aucune des deux valeurs avec une note, aucune valeur au plafond, aucune entre elles loin en dehors des deux, et pas un seul saut qui fasse le plus gros du changement.`,
    pandemic: "Les valeurs de 2020 et 2021 peuvent contenir des prestations d’urgence.",
    caption: (name) => `${name}\u00a0: première et dernière année comparables, par pays`,
    row: ({name, from: first, fromYear, to, toYear, change}) =>
      `${name}\u00a0: ${first} (${fromYear}), puis ${to} (${toYear})\u202f; ${change} par an`,
    perYear: "Changement par an",
    needed: (by) => `Pour combler la lacune d’ici à ${print.year(by)}, par an`
  },
  goal: {
    title: ({had, needed, years, by}) =>
      `Combler la lacune d’ici à ${print.year(by)} demanderait ${print.perYear(needed)}${inPercentage(needed)} par an\u202f; la couverture ${higher({had, years})}`,
    clause: ({had, needed, years, by}) =>
      `la part couverte par au moins une prestation en espèces ${higher({had, years}, inPercentage(had))}\u202f; de là, ${print.perYear(needed)} par an combleraient la lacune d’ici à ${print.year(by)}`,
    subtitle: ({first, last, by}) =>
      `Points de pourcentage par an\u00a0: ce qui comblerait la lacune jusqu’à 100\u00a0% de ${print.year(last)} à ${print.year(by)}, et de combien par an la couverture était plus élevée en ${print.year(last)} qu’en ${print.year(first)}. Part de la population couverte par au moins une prestation en espèces, estimations modélisées de l’OIT.`,
    note: "Un calcul sur des valeurs publiées, et non une prévision. La cible 1.3 des ODD demande une protection sociale pour tous et une couverture importante des pauvres et des personnes vulnérables\u202f; elle ne nomme aucun pourcentage, et 100\u00a0% est pris ici comme point d’arrivée.",
    sentence: ({had, needed, years, by}) =>
      `Au moins une prestation en espèces\u00a0: pour combler la lacune d’ici à ${print.year(by)}, la couverture devrait augmenter de ${print.perYear(needed)}${inPercentage(needed)} par an à partir de ${print.year(years.last)}\u202f; elle ${higher({had, years})}. Un calcul sur deux années, et non une prévision.`,
    key: {had: "obtenu", needed: "serait nécessaire"},
    had: ({had}) => `nécessaire, obtenu ${had < 0 ? print.signedPerYear(had) : print.perYear(had)}`,
    row: ({name, had, needed, years, by}) =>
      `${name}\u00a0: ${print.perYear(needed)}${inPercentage(needed)} par an combleraient la lacune d’ici à ${print.year(by)}\u202f; la couverture ${higher({had, years})}`,
    caption: (by) =>
      `Part hors couverture, son changement par an, et le changement par an qui comblerait la lacune d’ici à ${print.year(by)}`,
    hadHead: "Changement par an, obtenu",
    neededHead: (by) => `Changement par an, pour combler la lacune d’ici à ${print.year(by)}`
  },
  series: {
    title: ({most, least, years}) => `${print.years(years)}\u00a0: la part a le plus changé ${ends(most)}, le moins ${ends(least)}`,
    clause: ({measure, most, least, years}) =>
      `de ${print.year(years.first)} à ${print.year(years.last)}, ${the(measure)} a le plus changé ${ends(most)}, et le moins ${ends(least)}`,
    titleWithout: ({whole, without, when}) =>
      `La part hors couverture est de ${print.percent(without)} dans le monde sans l’Inde et la Chine, et de ${print.percent(whole)} avec elles (${when})`,
    clauseWithout: ({measure, whole, without, when}) =>
      `${the(measure)} est de ${print.percent(without)} sans l’Inde et la Chine, et de ${print.percent(whole)} avec elles (${when})`,
    subtitle: ({years}) => `Moyennes telles que l’OIT les publie, ${print.years(years)}\u00a0: estimations modélisées.`,
    dashed: "En tirets\u00a0: sans le pays nommé.",
    names: {
      "world-excluding-india-and-china": "Monde sans l’Inde et la Chine",
      "lower-middle-income": "Revenu intermédiaire, tranche inférieure",
      "lower-middle-income-excluding-india": "Tranche inférieure sans l’Inde",
      "upper-middle-income": "Revenu intermédiaire, tranche supérieure",
      "upper-middle-income-excluding-china": "Tranche supérieure sans la Chine"
    },
    caption: ({name, kind, years}) => `${name}\u00a0: moyennes publiées ${kinds[kind]}, ${print.years(years)}`
  },
  slopes: {
    title: ({count, of, falls, shown, points, index}) =>
      `${subjects[shown]} est plus ${shown === "index" ? (falls ? "bas" : "haut") : falls ? "petite" : "grande"} qu’avant, d’au moins ${inPoints({points, index})}, dans ${print.count(count)} des ${compared(of)} avec des années comparables`,
    clause: ({count, of, since, measure, falls, points, index}) =>
      `${the(measure)} est ${falls ? "au-dessous" : "au-dessus"} de son niveau d’avant, d’au moins ${inPoints({points, index})}, dans ${print.count(count)} des ${compared(of)} avec deux années comparables depuis ${print.year(since)}`,
    subtitle: ({since, leastYears}) =>
      `Chaque ligne est un pays ou territoire, de la première à la dernière année comparable depuis ${print.year(since)}, à ${print.count(leastYears)} ans d’écart au moins\u202f; les années entre elles ne sont pas dessinées.`,
    key: {strong: "le plus rapide de la région", other: "les autres pays comparables"},
    row: ({name, from: first, fromYear, to, toYear}) => `${name}\u00a0: ${first} (${fromYear}), ${to} (${toYear})`,
    caption: (name) => `${name}\u00a0: pays avec deux années comparables, par région`,
    compared: "Comparables",
    better: "Mieux qu’avant",
    worse: "Moins bien qu’avant",
    larger: "Plus grande qu’avant",
    smaller: "Plus petite qu’avant",
    fastest: "Le plus rapide",
    noneFaster: "Aucun"
  },
  holders: {
    title: ({place, share, people, count}) =>
      `${capital(place.within)} vivent ${print.percent(share)} des ${thePeople(people)} laissées de côté dans ${compared(count)} avec un nombre`,
    clause: ({place, share, people, count, when}) =>
      `sur environ ${thePeople(people)} qui ne sont couvertes par aucune prestation en espèces dans ${compared(count)} avec un nombre, ${print.percent(share)} sont ${place.within} (${when})`,
    titleNoted: ({place, count}) =>
      `Des personnes laissées de côté dans ${compared(count)} avec un nombre, la plus grande partie est ${place.within}, dont le chiffre porte une note`,
    subtitle:
      "La part de chaque membre parmi les personnes qui ne sont couvertes par aucune prestation en espèces, selon la dernière valeur, chacun dans sa propre année\u202f; à côté, leur nombre.",
    drawn: ({drawn, of}) => `Les ${print.count(drawn)} membres avec le plus de personnes laissées de côté, sur ${print.count(of)}.`,
    note: "Les parties sont celles des seuls membres avec un nombre, et non de tout le groupe.",
    missing: ({names, held}) => `Non comptés\u00a0: ${print.list(names)}.${capped(held)}`,
    missingMany: ({count, held}) => `Non comptés\u00a0: ${compared(count)}.${capped(held)}`,
    row: ({name, share, people, when}) =>
      `${name}\u00a0: ${print.percent(share)}\u202f; personnes laissées de côté\u00a0: ${people} (${when})`,
    others: (count) => `${print.count(count)} ${n(count, "autre pays ou territoire", "autres pays et territoires")}`,
    share: "Part de tous ceux qui sont comptés",
    caption: (group) => `${group}\u00a0: membres par personnes qui ne sont couvertes par aucune prestation en espèces`
  },
  group: {
    without: {
      title: ({place, all, without, group}) =>
        `Sans ${place.the}, ${print.percent(without)} sont hors couverture ${group.within}\u202f; avec tous les membres, ${print.percent(all)}, par le calcul`,
      clause: ({place, all, without, when}) =>
        `sans ${place.the}, ${print.percent(without)} de la population n’est couverte par aucune prestation en espèces, et ${print.percent(all)} avec tous les membres, les deux par le calcul (${when})`,
      titleWeak: ({place}) => `Sans ${place.the}, trop peu de personnes sont connues pour un chiffre en titre`,
      subtitle: ({year}) =>
        `Part de la population qui n’est couverte par aucune prestation en espèces\u00a0: publiée, et calculée à partir de tous les membres et de certains, avec des valeurs jusqu’à ${print.year(year)}.`,
      note: "Les chiffres calculés pondèrent la valeur de chaque membre par sa population. Le plus grand membre est le plus peuplé de ceux qui ont une valeur.",
      hidden: ({place}) =>
        `Sans ${place.the}, aucun chiffre n’est montré\u00a0: les autres qui ont une valeur ont moins de la moitié des personnes.`,
      published: "Publié par l’OIT",
      publishedOf: (name) => `Publié\u00a0: ${name}`,
      all: "Calculé, tous les membres",
      without: (place) => `Calculé, sans ${place.the}`,
      members: "Calculé, membres des Nations Unies",
      of: "Chiffre de",
      basis: "Établi à partir de",
      caption: (group) => `${group}\u00a0: part hors couverture, de tous les membres et de certains`,
      row: ({label, gap, basis}) => `${label}\u00a0: ${print.percent(gap)} hors couverture (${basis})`
    },
    branches: {
      title: ({most, least, years}) =>
        `${print.years(years)}\u00a0: la part hors couverture a le plus changé ${branchEnds(most)}, le moins ${branchEnds(least)}`,
      clause: ({most, least, years}) =>
        `de ${print.year(years.first)} à ${print.year(years.last)}, la part hors couverture a le plus changé ${branchEnds(most)}, et le moins ${branchEnds(least)}`,
      subtitle: ({years}) =>
        `Part hors couverture dans chaque branche, telle que l’OIT la publie pour le groupe, ${print.years(years)}\u00a0: estimations modélisées.`,
      note: ({from: first, fromYear, to, toYear}) => `${first} (${print.year(fromYear)}), ${to} (${print.year(toYear)})`,
      caption: (group) => `${group}\u00a0: part hors couverture dans chaque branche, année par année, publiée`
    }
  },
  without: {
    title: (count) => `${compared(count)} sans deux années comparables, et pourquoi`,
    undated: "Aucun chiffre avec une année",
    before: (since) => `Aucun chiffre depuis ${print.year(since)}`,
    one: (since) => `Un seul chiffre depuis ${print.year(since)}`,
    doubtful: "Le dernier chiffre, ou le seul assez antérieur, porte une note",
    capped: "Au plafond de la source, qui cache la lacune",
    short: (leastYears) => `Moins de ${print.count(leastYears)} ans entre le premier et le dernier chiffre`,
    break: "Une rupture ou une autre méthode entre les chiffres",
    contradicted: "Un chiffre entre les deux années, ou juste avant, les contredit, ou un seul saut fait le plus gros du changement"
  },
  none: ({count, since}) =>
    `Aucun pays n’a deux chiffres de cet indicateur qui soient comparables depuis ${print.year(since)}. Ce qu’il y a\u00a0: le dernier chiffre de ${compared(count)}.`,
  ranking: "Classement des derniers chiffres"
};
