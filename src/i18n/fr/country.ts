import type {Words} from "../en.ts";
import {
  capital,
  informalMeans,
  inUnit,
  n,
  nearlyAsLarge,
  percentagePoints,
  print,
  small,
  spokenValue,
  theBranch,
  withPeople
} from "./phrases.ts";
import {withData} from "./withData.ts";

const inList = (names: readonly string[]): string => print.list(names.map(theBranch));
const forAll = (names: readonly string[]): string => print.list(names.map((name) => `pour ${theBranch(name)}`));

const trendName = ({indicator, covered}: {indicator: string; covered: boolean}): string =>
  covered ? indicator : `${indicator}, part hors couverture`;
const shareIn = ({share, capped}: {share: number; capped: boolean}): string =>
  `${capped ? "couverture publiée comme " : ""}${print.percent(share)}`;
const yearOf = ({when, doubts}: {when: string; doubts: readonly string[]}): string =>
  doubts.length > 0 ? `${when} (${print.remarks(doubts)})` : when;

const comparable = {income: "de son groupe de revenu", region: "de sa région"} as const;

type NotedOf = {readonly count: number; readonly of: number} | null;
const withoutNoted = (noted: NotedOf): string =>
  noted === null ? "" : ` (sans ${print.count(noted.count)} valeurs sur ${print.count(noted.of)}, qui portent une note)`;

/** Branches that would be told, and are left aside: for the note on their values, as the median stands at the cap, as coverage is 0 there too. */
type SetAside = {barred?: readonly string[]; capped?: readonly string[]; zero?: readonly string[]};
function apartFromThose({barred = [], capped = [], zero = []}: SetAside, text: string): string {
  const aside = [
    ...(barred.length === 0 ? [] : [`${inList(barred)}, dont ${n(barred.length, "le chiffre porte", "les chiffres portent")} une note`]),
    ...(capped.length === 0 ? [] : [`${inList(capped)}, où le pays médian est au plafond`]),
    ...(zero.length === 0 ? [] : [`${inList(zero)}, où la couverture est de 0`])
  ];
  return capital(aside.length === 0 ? text : `sans compter ${aside.join(", ni ")}, ${text}`);
}

type LargestGap = {by: keyof typeof comparable | null; apart: readonly string[]; barred: readonly string[]};
const largestGap = ({by, apart, barred}: LargestGap): string =>
  apartFromThose(
    {barred, zero: apart},
    by === null
      ? "la lacune la plus large est"
      : `aucune branche n’est loin derrière le pays médian ${comparable[by]}\u202f; la lacune la plus large est`
  );

type Ends = {zero: readonly string[]; capped: readonly string[]};
const endsIn = ({zero, capped}: Ends): string =>
  print.list([
    ...(zero.length === 0 ? [] : [`la couverture des deux est de 0 ${forAll(zero)}`]),
    ...(capped.length === 0 ? [] : [`les deux sont au plafond de la source ${forAll(capped)}`])
  ]);

const publishedZero = "la couverture est publiée comme 0";

/** The words of a country's page. */
export const country: Words["country"] = {
  title: (area) => `${area}\u00a0: qui la protection sociale laisse de côté`,
  description: ({area, sentence}) =>
    `${sentence} ${area}\u00a0: couverture par branche, femmes et hommes, emploi informel, années et sources.`,
  headline: ({place, gap, unit, left, when}) => `${capital(place.within)}, ${spokenValue(gap, unit)} ${left} (${when}).`,
  headlinePeople: ({place, gap, unit, whole, left, people, when}) =>
    `${capital(place.within)}, ${spokenValue(gap, unit)} ${withPeople(`${whole} ${left}`, people)} (${when}).`,
  headlineFull: ({place, value, unit, reached, when}) =>
    `${capital(place.within)}, ${inUnit(value, unit)} ${reached} (${when}). Une personne couverte peut ne recevoir que très peu.`,
  noHeadline: ({place}) => `Le tableau de l’OIT n’a pas de chiffre sur la couverture de la protection sociale ${place.within}.`,
  insteadOf:
    "Le tableau de l’OIT n’a pas de chiffre ici sur la couverture par au moins une prestation en espèces\u202f; celui-ci est celui d’un autre indicateur.",
  rank: ({place, position, of, tied, own}) =>
    `Par la couverture, de la plus haute à la plus basse, ${place.the} est ${tied ? "ex æquo " : ""}au rang ${print.count(position)} sur ${print.count(of)} pays et territoires ${withData(own)}\u202f; les années diffèrent.`,
  pandemicYear: ({year, adapted}) =>
    `${print.year(year)} a été une année de la pandémie de COVID-19\u00a0: des prestations d’urgence peuvent être comptées, ce que la source ne dit pas${adapted === 0 ? "" : `\u202f; dans le registre, ${print.count(adapted)} ${n(adapted, "régime a", "régimes ont")} atteint des personnes ici en s’y adaptant`}.`,
  unMember: "Membre des Nations Unies",
  across: "D’un pays à l’autre\u00a0:",
  next: ({place}) => `Pays semblable suivant\u00a0: ${place.name}`,
  ways: "Ce que l’on peut faire de cette page",
  brief: "Fiche de deux pages",
  compare: "Comparer",
  data: "Données (XLSX)",
  copyLink: "Copier le lien",
  linkCopied: "Lien copié",
  linkKept: "Non copié\u00a0: veuillez copier l’adresse depuis le navigateur",
  sections: {
    life: "Cycle de vie",
    gender: "Femmes et hommes",
    work: "Emploi informel",
    programmes: "Programmes",
    microinsurance: "Microassurance",
    schemes: "Régimes",
    residence: "Villes et campagnes",
    within: "À l’intérieur du pays",
    health: "Santé",
    spending: "Dépenses publiques",
    trend: "Évolution",
    law: "En droit et en pratique",
    peers: "Pays semblables",
    ranks: "Dans tous les classements",
    unknown: "Données manquantes",
    sources: "Sources et données"
  },
  ranks: {
    title: ({count, of}) =>
      count === 0
        ? `Jamais dans la moitié la plus en retard, sur ${print.count(of)} ${n(of, "classement", "classements")}`
        : `Dans la moitié la plus en retard de ${print.count(count)} ${n(count, "classement", "classements")} sur ${print.count(of)}`,
    titleNone: "Ce pays n’est dans aucun des classements qui ont un premier et un dernier",
    subtitle: "Sa dernière valeur sur chaque indicateur, et son rang parmi tous les pays et territoires qui ont des données.",
    note: "Le rang 1 est le meilleur\u202f; là où aucune valeur n’est meilleure qu’une autre, comme pour les dépenses et les enquêtes auprès des ménages sur les programmes, c’est la plus haute, et le titre ne le compte pas. Les rangs comparent des valeurs d’années différentes.",
    caption: ({place}) => `${place.name}\u00a0: dernière valeur et rang sur chaque indicateur`
  },
  life: {
    titleAllCovered: "Chaque branche qui a des données est au plafond de sa source",
    titleNone: "Le tableau de l’OIT n’a de chiffre sur aucune branche de la protection sociale",
    nobody: (when) => `La couverture est publiée comme 0 dans chaque branche qui a des données (${when})`,
    zeroTold:
      "Une couverture de 0 est montrée telle que publiée\u00a0: elle peut vouloir dire qu’il n’y a pas de régime, que personne n’a été atteint, ou qu’aucun bénéficiaire n’a été déclaré\u202f; le tableau ne dit pas lequel.",
    standsOut: ({branch, gap, left, when, by, median, noted, barred, capped, near}) =>
      `${apartFromThose({barred, capped}, "la lacune ressort")} pour ${theBranch(branch)}\u00a0: ${gap === 100 ? publishedZero : `${print.percent(gap)} ${left}`} (${when})${
        gap === 100
          ? `\u202f; dans le pays médian ${comparable[by]}, ${print.percent(median)} sont hors couverture`
          : `, contre ${print.percent(median)} hors couverture dans le pays médian ${comparable[by]}`
      }${withoutNoted(noted)}${near.length === 0 ? "" : `\u202f; presque aussi loin de lui\u00a0: ${print.list(near.map((one) => `${theBranch(one.branch)} (${print.percent(one.gap)})`))}`}`,
    medianOf: ({branch, of, group, withNoted}) =>
      `La médiane pour ${theBranch(branch)} est celle de ${print.count(of)} pays (${group}\u202f; membres et observateurs des Nations Unies). Les années diffèrent, et la médiane ne prend aucune valeur avec une note${withNoted === null ? "" : `\u202f; avec elles, elle serait de ${print.percent(withNoted.gap)} (${print.count(withNoted.of)} pays)`}.`,
    largest: ({branch, gap, left, when, near, ...about}) =>
      `${largestGap(about)} pour ${theBranch(branch)}\u00a0: ${gap === 100 ? publishedZero : `${print.percent(gap)} ${left}`} (${when})${nearlyAsLarge(near)}`,
    largestMany: ({branches, gap, when, ...about}) =>
      `${largestGap(about)} ${forAll(branches)}\u00a0: ${gap === 100 ? `${publishedZero} dans chacune de ces branches` : `${print.percent(gap)} hors couverture dans chacune de ces branches`} (${when})`,
    olderIncome: ({since}) =>
      `Le chiffre de l’OIT pour le groupe de revenu suit un classement plus ancien de la Banque mondiale\u202f; le pays médian et cet atlas suivent celui en vigueur depuis le ${since}.`,
    unemploymentZero: ({count, of, explained}) =>
      `La couverture du chômage est ici de ${print.percent(0)}, comme dans ${print.count(count)} pays et territoires sur ${print.count(of)} avec des données${explained ? "" : "\u202f; cela peut vouloir dire qu’il n’y a pas de régime, que personne n’a été atteint, ou qu’aucun bénéficiaire n’a été déclaré\u00a0: le tableau ne dit pas lequel"}.`,
    subtitle:
      "Part hors couverture dans chaque branche, de son propre groupe de personnes, dans l’ordre du cycle de vie\u202f; dernière année, indiquée avec chaque valeur.",
    note: "Les branches ont des dénominateurs différents, nommés dans le tableau, et ne s’additionnent donc pas\u202f; lesquelles composent la part couverte par au moins une prestation en espèces, la source ne le dit pas.",
    caption: (area) => `${area}\u00a0: part hors couverture dans chaque branche, dernière année`,
    branch: "Branche",
    covered: "Couverts",
    reached: "couverts",
    left: "hors couverture"
  },
  gender: {
    titleWidest: ({name, women, men, children, when}) =>
      children
        ? `${name}\u00a0: sexe féminin ${print.percent(women)}, sexe masculin ${print.percent(men)} (${when})`
        : `${name}\u00a0: ${print.percent(women)} des femmes, ${print.percent(men)} des hommes (${when})`,
    titleLevel: ({branch, points, within, noted, when}) =>
      `${noted ? "Sans compter les valeurs qui portent une note, femmes" : "Femmes"} et hommes sont à moins de ${percentagePoints(within)} de couverture partout où la source a des chiffres comparables pour les deux\u202f; la plus grande différence, pour ${theBranch(branch)}, est de ${print.points(points)} ${n(Math.abs(points), "point", "points")} de pourcentage (${when})`,
    titleEven: ({when}) =>
      `Il n’y a pas de différence de couverture entre femmes et hommes partout où la source a des chiffres comparables pour les deux (${when})`,
    notCompared: (ends) => `Non comparés\u00a0: ${endsIn(ends)}.`,
    titleEnds: ({when, ...ends}) =>
      `La couverture des femmes et celle des hommes ne peuvent être comparées\u00a0: ${endsIn(ends)} (${when})`,
    titleWork: "Les sources n’ont de chiffres pour les femmes et les hommes séparément que sur l’emploi informel",
    titleNone: "Les sources n’ont pas de chiffre pour les femmes et les hommes séparément",
    subtitle: "Parts des femmes et des hommes hors couverture, partout où la source a les deux pour la même année.",
    subtitleWork:
      "Parts des femmes et des hommes hors couverture, et avec un emploi informel, partout où la source a les deux pour la même année.",
    noteWork: "L’emploi informel se définit en partie par l’absence de protection sociale.",
    caption: (area) => `${area}\u00a0: femmes et hommes, dernière année avec les deux`,
    leftAside: (branches) =>
      `Plus éloignés, et laissés hors du titre, car une valeur est plafonnée ou porte une note\u00a0: ${inList(branches)}.`,
    notSplit: (branches) => `Aucun chiffre par sexe dans la source\u00a0: ${inList(branches)}.`
  },
  work: {
    title: ({share, when}) => `${print.percent(share)} des personnes en emploi ont un emploi informel (${when})`,
    titleGroup: ({group, share, when}) => `${group}\u00a0: ${print.percent(share)} ont un emploi informel (${when})`,
    titleNone: "Les tableaux de l’OIT n’ont pas de chiffre sur l’emploi informel",
    bySector: "du tableau par secteur",
    totalBySector:
      "Le tableau de l’OIT sur l’emploi informel par sexe n’a pas de chiffre pour ce territoire\u202f; l’ensemble est celui de son tableau par secteur, d’une autre édition.",
    subtitle: "Part des personnes en emploi qui ont un emploi informel, par sexe, secteur et situation dans l’emploi.",
    partsUnremarked:
      "L’ensemble est marqué comme ne couvrant que des villes\u202f; la source ne marque pas ainsi les taux par secteur et par situation dans l’emploi.",
    partsOfCities: ({year}) =>
      `L’ensemble est marqué comme ne couvrant que des villes\u202f; la source ne marque pas ainsi les taux par secteur et par situation dans l’emploi, mais l’ensemble de son tableau par secteur est celui des villes (${print.year(year)})\u00a0: très probablement, ils sont ceux des villes aussi.`,
    totalApart: ({share, year, own, ofSectors, outside}) => {
      const where = outside ? "est hors des taux par secteur" : "ne va pas avec les taux par secteur";
      const theirs =
        own === null
          ? `, qui sont de ${print.year(ofSectors)}`
          : `\u00a0: dans le tableau par secteur (${print.year(ofSectors)}), le taux de l’ensemble est de ${print.percent(own)}`;
      return `Le taux de l’ensemble, ${print.percent(share)} (${print.year(year)}), ${where}${theirs}.`;
    },
    familyWorkers:
      "Les travailleurs familiaux sont informels par définition\u202f; là où les effectifs disent autre chose, ils sont montrés tels que publiés.",
    note: `${informalMeans} Les chiffres par secteur et par situation dans l’emploi viennent d’autres éditions, dont les années peuvent différer\u202f; ils ne forment pas une série.`,
    caption: (area) => `${area}\u00a0: emploi informel, dernière année de chaque tableau`,
    all: "Toutes les personnes en emploi",
    group: "Groupe"
  },
  programmes: {
    title: ({share, when}) =>
      `${print.percent(share)} des personnes vivent dans un ménage qui bénéficie d’un programme de protection sociale (enquête de ${when})`,
    titleOne: ({programme, share, when}) =>
      `${programme}\u00a0: ${print.percent(share)} des personnes vivent dans un ménage qui en bénéficie (enquête de ${when})`,
    titleNone: "Il n’y a pas d’enquête auprès des ménages sur les programmes de protection sociale",
    subtitle:
      "Part des personnes qui vivent dans un ménage bénéficiant de chaque type de programme, d’après des enquêtes auprès des ménages.",
    note: "Non comparable à la couverture effective\u00a0: les enquêtes ne saisissent que les programmes sur lesquels elles interrogent, et tout un ménage compte comme atteint quand l’un de ses membres l’est.",
    caption: (area) => `${area}\u00a0: programmes dans les enquêtes auprès des ménages, dernière année`,
    programme: "Programme",
    fifthTitle: ({poor, rich, when}) =>
      `Les programmes atteignent ${print.percent(poor)} du quintile de bien-être le plus pauvre et ${print.percent(rich)} du plus riche (${when})`,
    fifthSubtitle:
      "Part des personnes qui vivent dans un ménage bénéficiant d’un programme quelconque, par quintile de bien-être (personnes classées par revenu ou consommation du ménage par tête), d’après une enquête auprès des ménages.",
    fifthCaption: (area) => `${area}\u00a0: personnes atteintes par un programme quelconque, par quintile de bien-être, dernière enquête`,
    fifth: "Quintile de bien-être",
    fifthShort: {q2: "2e quintile", q3: "3e quintile", q4: "4e quintile"},
    parts: ({share, parts}) =>
      parts.length === 0
        ? `Quels types de programme composent les ${print.percent(share)}, les chiffres de cette enquête ne le disent pas.`
        : `Dans la même enquête que les ${print.percent(share)}\u00a0: ${print.list(parts.map((one) => `${small(one.programme)} ${print.percent(one.share)}`))}\u202f; un ménage qui bénéficie de plusieurs types compte une fois, et le tableau ne nomme pas les programmes.`,
    contributors: ({share, when}) =>
      `${print.percent(share)} de la population active cotise à un régime de pension (${when}\u202f; l’éditeur ne donne pas d’année).`
  },
  health: {
    title: ({points, when}) => `L’indice de couverture des services de CSU est de ${print.value(points, "index")} sur 100 (${when})`,
    titleNone: "Il n’y a pas de chiffre sur la couverture santé",
    subtitle:
      "Indice de couverture des services de la couverture sanitaire universelle (CSU\u202f; OMS\u202f; 14 indicateurs traceurs dans quatre domaines), et part des dépenses de santé que les ménages paient eux-mêmes. La santé est à part des prestations en espèces.",
    caption: (area) => `${area}\u00a0: santé, par année`,
    oop: ({share, when}) => `Les ménages paient de leur poche ${print.percent(share)} des dépenses courantes de santé (${when})`,
    index: "Indice de couverture des services de CSU",
    pocket: "Payé directement par les ménages"
  },
  spending: {
    title: ({share, when}) =>
      `Les dépenses publiques de protection sociale, santé non comprise, sont de ${print.percent(share)} du PIB (${when})`,
    titleNone: "Les rapports de l’OIT n’ont pas de chiffre sur les dépenses publiques de protection sociale",
    subtitle: "Part du produit intérieur brut\u202f; dernière année disponible, que l’éditeur n’indique pas.",
    noHealth:
      "Le rapport n’a pas de chiffre sur la santé ici, et son total santé comprise répète jusqu’au dernier chiffre celui sans elle\u202f; il n’est pas montré, car il ne contient pas la santé.",
    note: "La ventilation par étape de la vie vient d’un rapport plus ancien (2020–22) que le total (2024–26)\u202f; les deux ne forment pas une série, et les barres sont d’un seul rapport. La ventilation a une décimale dans la source\u00a0: 0 veut dire moins de 0,05\u00a0% du PIB, ou non enregistré à part.",
    caption: (area) => `${area}\u00a0: dépenses publiques de protection sociale`,
    function: "Dépensé pour"
  },
  trend: {
    left: (indicator) => trendName({indicator, covered: false}),
    titleTwo: ({from, to, ...about}) =>
      `${trendName(about)}\u00a0: ${from.capped && to.capped ? "" : `${shareIn(from)} en ${yearOf(from)}, `}${shareIn(to)} en ${from.capped && to.capped ? `${yearOf(from)} et en ` : ""}${yearOf(to)}`,
    titleOne: ({indicator, covered, ...end}) =>
      `${trendName({indicator, covered})}\u00a0: une seule année est publiée, ${shareIn(end)} en ${yearOf(end)}`,
    titleZero: ({name, when}) => `${name}\u00a0: ${print.percent(100)} dans chaque année publiée (${when})`,
    titleNewest: ({indicator, covered, ...end}) =>
      `${trendName({indicator, covered})}\u00a0: ${shareIn(end)} en ${yearOf(end)}, le chiffre le plus récent sans note`,
    reported: ({share}) => shareIn({share, capped: true}),
    titleNone: "Le tableau de l’OIT n’a de chiffre de couverture pour aucune année",
    subtitle: "Part hors couverture dans toutes les années publiées. Les lignes ne relient que des années comparables.",
    note: "Un changement d’une année à l’autre peut être un changement des programmes, de la déclaration ou de la méthode.",
    caption: (area) => `${area}\u00a0: part hors couverture dans toutes les années publiées`
  },
  unknown: {
    title: (count) => `${print.count(count)} ${n(count, "indicateur n’a", "indicateurs n’ont")} pas de chiffre pour ce territoire`,
    titleNone: "Chaque indicateur de cet atlas a un chiffre pour ce territoire",
    intro: "Nos sources n’ont pas de chiffre sur ce qui suit, même si le pays peut en avoir un lui-même\u00a0:",
    sex: "Des chiffres, mais pas pour les femmes et les hommes séparément\u00a0:",
    old: "À plus de cinq ans de l’année la plus fréquente de l’indicateur\u00a0:",
    undated: "Publié sans année\u00a0:",
    annotations: "À lire avec prudence\u00a0:"
  },
  sources: {
    title: "D’où viennent ces nombres",
    download: (area) => `Toutes les lignes sur ${area.the}`,
    rows: ({count, context}) =>
      `${print.count(count)} ${n(count, "ligne", "lignes")}${context === 0 ? "" : `\u202f; ${print.count(context)} de plus, d’indicateurs de contexte, sont ailleurs`}`,
    method: "Comment chaque nombre est fait",
    context: "Les indicateurs de contexte n’ont pas de page\u202f; leurs fichiers sont avec toutes les données"
  },
  seeNote: "Voir la note",
  readNotes: ({count, section}) => `Lire ${n(count, "la note", `les ${print.count(count)} notes`)} sous «\u00a0${section}\u00a0»`,
  readNotesAbove: ({count}) => `Lire ${n(count, "la note", `les ${print.count(count)} notes`)} sous le titre`,
  toIndicator: (name) => `${name}\u00a0: tous les pays`
};
