import {amongPlaces} from "./amongPlaces.ts";
import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";
import {
  aboutPeople,
  capital,
  fromTo,
  n,
  nearlyAsLarge,
  orNone,
  percentagePoints,
  print,
  reportedWhole,
  small,
  spokenShare,
  theBranch,
  withoutZeros
} from "./phrases.ts";

type Region = Words["region"];
type Span = {readonly indicator: string; readonly from: number; readonly to: number};

const points = (value: number): string => `${print.points(value)} ${n(Math.abs(value), "point", "points")} de pourcentage`;
const countries = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;

/** Two years are set side by side; nothing is said of those between them. */
const higher = (by: number, {indicator, from, to}: Span): string =>
  `${indicator}\u00a0: la couverture était plus élevée de ${points(by)} en ${print.year(to)} qu’en ${print.year(from)}.`;

/** Each branch has a median of its own countries. */
const largestMedianGap = (apart: boolean): string =>
  `${apart ? "Sans compter le chômage, où la couverture médiane est de 0, la" : "La"} plus large lacune médiane est`;

/** ", ou 56,9 % avec les 11 de plus dont les chiffres portent une note"; "" where there is nothing to say. */
const withMore = (withNoted: {share: number; count: number} | null): string => {
  if (withNoted === null) return "";
  const {share, count} = withNoted;
  return `, ou ${print.percent(share)} avec ${n(count, "celui de plus dont le chiffre porte", `les ${print.count(count)} de plus dont les chiffres portent`)} une note`;
};

/** Words of the pages on groups of countries, and of figures computed for groups. */
export const region: Region = {
  index: {
    title: pageNames.regions,
    intro: (groups) =>
      `${print.count(groups)} groupes de pays, chacun avec le chiffre que donne son éditeur et un autre que l’on peut suivre jusqu’à ses membres.`,
    description:
      "Régions, groupes de revenu et autres groupes de pays côte à côte\u00a0: couverture publiée et calculée, personnes laissées de côté, données manquantes.",
    caption: (kind) => `${kind}\u00a0: part de la population qui n’est couverte par aucune prestation de protection sociale en espèces`,
    group: "Groupe",
    members: "Membres",
    published: "Publié",
    computed: "Calculé",
    basis: "Membres avec des données, années",
    about: "Année, ou mode de calcul",
    legend: "Signes",
    kindLinks: "Types de groupe"
  },
  kinds: {
    world: "Le monde",
    income: "Groupes de revenu",
    region: "Régions de l’OIT",
    subregion: "Sous-régions de l’OIT",
    cross: "Autres agrégats",
    status: "Groupes par statut",
    named: "Groupes nommés"
  },
  title: (name) => `${name}\u00a0: qui la protection sociale laisse de côté`,
  members: countries,
  definition: ({by, when}) => `Composition\u00a0: ${by}, ${/^\d+(?:ᵉʳ)? /u.test(when) ? "au" : "en"} ${when}.`,
  definitionLink: "Définition",
  sections: {
    members: "Pays",
    map: "Carte",
    people: "Personnes",
    branches: "Branches",
    spread: "À l’intérieur du groupe",
    sex: "Femmes et hommes",
    work: "Emploi informel",
    pace: "Évolution",
    audit: "Comment les chiffres sont faits",
    missing: "Données manquantes"
  },
  published: "Publié par l’OIT",
  publishedToo: "L’OIT publie aussi, pour ce qui suit, des moyennes des femmes et des hommes.",
  publishedOf: (branch) => `${branch}, publié par l’OIT`,
  computed: "Calculé à partir des membres",
  difference: "Calculé moins publié, points de pourcentage",
  computedHeadline: ({place, gap, least, left, basis}) =>
    `${capital(place.within)}, ${least ? "au moins " : ""}${spokenShare(gap)} ${left}, chiffre calculé à partir de ${basis}.`,
  noHeadline: "Trop peu de personnes vivent dans des pays qui ont des données pour qu’un chiffre soit donné pour le groupe.",
  basis: ({countries: count, of, share, when}) =>
    `${print.count(count)} pays et territoires sur ${print.count(of)}, avec ${print.wholePercent(share)} des personnes qui y sont comptées, valeurs de ${when}`,
  compare: ({left, basis, difference}) =>
    `Calculé à partir de ${basis}\u00a0: ${print.percent(left)} hors couverture, soit ${points(difference)} ${difference > 0 ? "au-dessus" : "au-dessous"} du chiffre publié.`,
  compareSame: ({left, basis}) => `Calculé à partir de ${basis}\u00a0: ${print.percent(left)} hors couverture, comme le chiffre publié.`,
  computedOnly: ({computed, most, weak}) =>
    `La couverture est ${most ? "au plus " : ""}de ${print.percent(computed)}${weak ? " †" : ""}\u00a0: la dernière valeur de chaque membre jusqu’à cette année, pondérée par sa population.`,
  unpublished: "L’OIT ne publie pas de chiffre pour ce groupe.",
  leftComputed: ({people, capped, countries: count, of, share}) =>
    `D’après notre calcul, ${aboutPeople(people)}${capped ? " au moins" : ""} sont laissées de côté dans ${print.count(count)} pays et territoires avec des données, sur ${print.count(of)} (${print.wholePercent(share)} des personnes qui y sont comptées).`,
  leftNote: ({countries: count, of, share}) =>
    `calculé sur ${print.count(count)} membres avec des données, sur ${print.count(of)} (${print.wholePercent(share)} des personnes)`,
  pull: (members) => `Le plus gros de la différence, en points de pourcentage\u00a0: ${print.list(members)}.`,
  pulling: ({area, left, when, points: by}) => `${area.name} ${print.signedPoints(by)} (${left}, ${when})`,
  whyDifferent:
    "L’OIT modélise des valeurs pour les pays et les années dont elle n’a pas de chiffre\u202f; le chiffre calculé ne prend que des valeurs publiées, chacune pondérée par la population de son pays, quelle que soit son année.",
  hidden: (share) => `non montré, car les pays qui ont un chiffre ont ${print.wholePercent(share)} des personnes, moins de la moitié`,
  refused: {
    noDenominator: "non calculé, faute d’effectif du dénominateur",
    noMembers: "non calculé, faute de liste des membres",
    noData: "non calculé, car aucun membre n’a de chiffre",
    noHeadCount: "non calculé, faute d’effectif des membres qui ont un chiffre"
  },
  ranking: {
    title: ({first, last, aside, capped}) =>
      `Part hors couverture${aside ? ", sans les valeurs avec une note" : ""}\u00a0: ${fromTo({first, last, capped})}`,
    titleOne: ({only, capped}) =>
      `Un seul pays avec des données${capped ? `\u00a0: ${reportedWhole(only)}` : `, part hors couverture\u00a0: ${only}`}`,
    titleLevel: ({all, capped}) =>
      `Tous ceux qui ont des données sont à égalité${capped ? `\u00a0: ${reportedWhole(all)}` : `, part hors couverture\u00a0: ${all}`}`,
    titleNone: "Aucun membre n’a de chiffre",
    caption: (group) =>
      `${group}\u00a0: membres qui ont des données, part qui n’est couverte par aucune prestation en espèces, dernière année\u202f; les rangs valent parmi tous les pays et territoires`
  },
  map: {
    title: ({count, of, group}) =>
      count === 0
        ? `${group.name}\u00a0: dans aucun des ${countries(of)} avec des données, la plupart des personnes ne sont hors couverture`
        : `${group.name}\u00a0: dans ${amongPlaces(count, of)} avec des données, la plupart des personnes sont hors couverture`
  },
  branches: {
    title: ({apart, branch, gap, countries: count, withNoted, near, when}) =>
      `${largestMedianGap(apart)} pour ${theBranch(branch)}\u00a0: ${print.percent(gap)} hors couverture, médiane de ${print.count(count)} pays${withMore(withNoted)} (${when})${nearlyAsLarge(near)}`,
    titleMany: ({apart, branches, gap, when}) =>
      `${largestMedianGap(apart)} ${print.list(branches.map((branch) => `pour ${theBranch(branch)}`))}\u00a0: ${print.percent(gap)} hors couverture dans chacune de ces branches (${when})`,
    titleClosed: "Dans chaque branche, le pays médian est au plafond de la source",
    titleNone: "Aucune branche n’a de chiffre dans ce groupe",
    subtitle:
      "Part hors couverture dans chaque branche\u00a0: le pays médian de ce groupe, en couleur, et celui des autres groupes de son type\u202f; chaque pays compte une fois. Dernières valeurs, d’années différentes. Le triangle est le chiffre publié par l’OIT, là où il y en a un.",
    subtitleAlone:
      "Part hors couverture dans chaque branche dans le pays médian de ce groupe\u202f; chaque pays compte une fois. Dernières valeurs, d’années différentes. Le triangle est le chiffre publié par l’OIT, là où il y en a un.",
    caption: (group) => `${group}\u00a0: part hors couverture dans chaque branche, publiée, calculée et dans le pays médian`,
    medianOf: ({countries: count, of, when}) => `${print.count(count)} pays sur ${print.count(of)}, ${when}`,
    covered: "Couverture publiée",
    others: "Autres groupes",
    own: "Ce groupe",
    this: "Pays médian de ce groupe",
    note: "Les agrégats publiés sont des estimations modélisées de l’OIT. Les chiffres calculés, dans le tableau, pondèrent la dernière valeur publiée de chaque membre, jusqu’à l’année nommée avec eux, par les personnes de son propre dénominateur\u202f; ils sont masqués là où les pays qui ont un chiffre en ont moins de la moitié."
  },
  spread: {
    title: ({branch, lowest, highest, capped, zeros}) =>
      `${branch}, part hors couverture${zeros ? withoutZeros : ""}\u00a0: ${fromTo({first: lowest, last: highest, capped})}`,
    titleLevel: ({branch, all, capped}) =>
      capped ? `${branch}\u00a0: ${reportedWhole(all)}` : `${branch}, part hors couverture\u00a0: ${all}`,
    many: (count) => `${print.count(count)} pays`,
    subtitle:
      "Part hors couverture dans chaque branche. Chaque point est un pays ou territoire à sa dernière valeur\u202f; le trait marque le pays médian là où cinq ou plus ont un chiffre, le triangle le chiffre publié par l’OIT là où il y en a un.",
    caption: (group) => `${group}\u00a0: étendue des parts hors couverture, par branche`
  },
  sex: {
    title: ({count, of, branch}) =>
      count === 0
        ? `${branch}\u00a0: le tableau de l’OIT n’a de chiffres pour les femmes et les hommes séparément pour aucun des ${print.count(of)} membres`
        : `${branch}\u00a0: le tableau de l’OIT a des chiffres pour les femmes et les hommes séparément pour ${orNone(count)} ${n(of, "membre", "membres")} sur ${print.count(of)}`,
    subtitle:
      "Pour combien de membres le tableau de l’OIT a les femmes et les hommes dans la même année, branche par branche, et comment les deux se comparent. Les femmes sont derrière là où elles sont plus souvent hors couverture, ou avec un emploi informel, que les hommes\u202f; la différence est femmes moins hommes, en points de pourcentage. À égalité\u00a0: moins de 1 point d’écart.",
    caption: (group) => `${group}\u00a0: branches avec des chiffres pour les femmes et les hommes`,
    say: ({branch, behind, level, ahead, bothCapped, unsplit, without, children}) =>
      `${branch}\u00a0: ${children ? "sexe féminin" : "femmes"} derrière dans ${print.count(behind)}, à égalité dans ${print.count(level)}, devant dans ${print.count(ahead)}${bothCapped === 0 ? "" : `\u202f; les deux plafonnés dans ${print.count(bothCapped)}`}\u202f; un chiffre, mais pas par sexe, dans ${print.count(unsplit)}, aucun chiffre dans ${print.count(without)}`,
    both: "Pays avec les deux",
    behind: "Femmes derrière",
    level: "À égalité",
    ahead: "Femmes devant",
    median: "Différence médiane, points de pourcentage",
    link: (group) => `${group}\u00a0: femmes et hommes en entier`
  },
  work: {
    title: ({value, when}) => `${print.percent(value)} des personnes en emploi ont un emploi informel (${when})`,
    titleComputed: ({value, basis}) =>
      `${print.percent(value)} des personnes en emploi ont un emploi informel, chiffre calculé à partir de ${basis}`,
    titleNone: "L’emploi informel n’a pas de chiffre pour l’ensemble du groupe",
    subtitle: ({published}) =>
      `Part des personnes en emploi qui ont un emploi informel\u00a0: ${published ? "l’agrégat publié et les membres" : "les membres"}.`,
    caption: (group) => `${group}\u00a0: emploi informel des membres, dernière année`,
    link: (group) => `${group}\u00a0: emploi informel en entier`
  },
  pace: {
    title: ({from, to, years}) =>
      `Sans aucune prestation en espèces\u00a0: ${print.percent(from)} en ${print.year(years.first)}, ${print.percent(to)} en ${print.year(years.last)}`,
    titleNone: "Le tableau de l’OIT n’a pas d’années à comparer",
    subtitle: "Estimations modélisées de l’OIT de la part de la population qui n’est couverte par aucune prestation en espèces.",
    caption: (group) => `${group}\u00a0: part qui n’est couverte par aucune prestation en espèces, toutes les années publiées`
  },
  change: {
    title: ({years: {first, last}}) => `Ce qui a fait bouger le chiffre calculé de ${print.year(first)} à ${print.year(last)}`,
    was: ({value, year, basis}) => `Le chiffre calculé était de ${print.percent(value)} en ${print.year(year)}, à partir de ${basis}.`,
    is: ({value, year, basis}) => `Pour ${print.year(year)}, il est de ${print.percent(value)}, à partir de ${basis}.`,
    sentence: ({points: by, rounded, years: {first, last}}) =>
      `Le changement de ${print.addedPoints(by, 1)} ${n(Math.abs(by), "point", "points")} de pourcentage de ${print.year(first)} à ${print.year(last)} se partage ainsi${rounded ? " (arrondies, les parties ne s’additionnent pas exactement)" : ""}\u00a0:`,
    caption: ({group, years: {first, last}}) =>
      `${group.name}\u00a0: au moins une prestation en espèces, pays par pays, selon ce qui était connu en ${print.year(first)} et en ${print.year(last)}`,
    points: "Points de pourcentage du changement",
    byCountriesRow: "Tous les pays qui ont des valeurs pour les deux années",
    notCompared: "déclaration",
    table: "Pays par pays",
    byCountries: ({points: by, noted}) => {
      const told = `${print.addedPoints(by, 1)}\u00a0: la couverture a changé dans des pays qui ont des valeurs pour les deux années`;
      if (!noted) return told;
      const [part, rest] = [noted.points, noted.without].map((some) => print.addedPoints(some, 1));
      return `${told}. De cela, ${part} tient à ${n(noted.areas.length, "un membre dont la valeur porte", "des membres dont les valeurs portent")} une note (${print.list(noted.areas.map(({name}) => name))})\u202f; le reste est de ${rest}`;
    },
    byPeople: ({points: by}) => `${print.addedPoints(by, 1)}\u00a0: population, car certains de ces pays ont grandi plus vite que d’autres`,
    byReporting: ({points: by}) =>
      `${print.addedPoints(by, 1)}\u00a0: déclaration, car des pays sont apparus, ont disparu ou ont changé de méthode\u202f; ce n’est pas un progrès`,
    movers: ({movers, all}) => `${all ? "Par pays" : "Ceux qui pèsent le plus"}\u00a0: ${print.list(movers)}.`,
    mover: ({area, points: by, remark}) => `${area.name} (${print.remarks([print.addedPoints(by, 1), remark])})`,
    refused: ({years: {first, last}}) =>
      `Aucun changement de ${print.year(first)} à ${print.year(last)} ne peut être donné\u00a0: trop peu de personnes vivent dans des pays qui ont un chiffre comparable pour les deux années.`
  },
  audit: {
    pageTitle: (group) => `${group}\u00a0: chaque chiffre calculé, suivi jusqu’à ses membres`,
    intro:
      "Chaque chiffre calculé, suivi jusqu’à ses membres. Les points de pourcentage de tous les pays s’additionnent pour donner le chiffre\u202f; les effectifs sont donc donnés ici en entier, même si aucun n’est exact à la personne près.",
    summary: ({indicator, value, basis, weak}) => `${indicator}\u00a0: ${print.percent(value)}${weak ? " †" : ""}, à partir de ${basis}`,
    summaryNone: ({indicators, why}) => `${print.list(indicators)}\u00a0: ${why}`,
    caption: ({indicator, group, year}) =>
      `${group.name}, ${small(indicator)}\u00a0: contributions au chiffre calculé\u202f; effectifs de ${print.year(year)}`,
    weight: "Personnes comptées",
    weightAbout: "Personnes comptées, approximativement",
    share: "Part",
    points: "Points de pourcentage",
    total: "Tous ensemble",
    ages: (indicator) => `${indicator}\u00a0: de même, sans les valeurs plus anciennes`,
    notOlder: "Valeurs d’au plus",
    any: "tout âge",
    years: (count) => `${print.count(count)} ${n(count, "an", "ans")}`,
    people: "Part des personnes",
    underHalf: "moins de la moitié\u00a0: non montré",
    sexes: (indicator) => `${indicator}\u00a0: femmes et hommes, pondérés chacun par leur propre nombre`,
    sex: "Sexe",
    undated: "non calculé, car ses valeurs n’ont pas d’année"
  },
  missing: {
    title: (count) => `${print.count(count)} ${n(count, "membre n’a", "membres n’ont")} pas de chiffre sur les prestations en espèces`,
    titleNone: "Chaque membre a un chiffre sur les prestations en espèces"
  },
  paceSentence: {
    closing: ({points: by, closes, ...span}) =>
      `${higher(by, span)} À ce rythme, la lacune serait comblée vers ${print.year(closes)}\u00a0: un calcul sur deux années, et non une prévision.`,
    higher: ({points: by, ...span}) => higher(by, span),
    notClosing: ({points: by, indicator, from, to}) =>
      print.labelled(
        indicator,
        `la couverture était plus basse de ${points(by)} en ${print.year(to)} qu’en ${print.year(from)}, si bien que la lacune était plus large.`
      ),
    still: ({indicator, from, to}) =>
      print.labelled(indicator, `la couverture était la même en ${print.year(from)} et en ${print.year(to)}.`),
    hardly: ({under, indicator, from, to}) =>
      print.labelled(
        indicator,
        `la couverture de ${print.year(to)} était à moins de ${percentagePoints(under)} de son niveau de ${print.year(from)}.`
      )
  },
  lenses: pageNames.questions,
  compareLink: "Comparer à d’autres"
};
