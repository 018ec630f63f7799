import type {PlaceName} from "../placeName.ts";
import type {compare as english} from "../en/compare.ts";
import {reasons} from "./peers.ts";
import {n, print, theBranch} from "./phrases.ts";
import {say} from "./say.ts";
import {readValue as value} from "./value.ts";

type Placed = {value: string; area: PlaceName; when: string};
const placed = ({value: text, area, when}: Placed): string => `${text} (${print.remarks([area.name, when])})`;

type Basis = {count: number; of: number; people: number};
const atCap = (percent: number): string => (percent > 0 ? `, dont ${print.wholePercent(percent)} au plafond` : "");
const places = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;
const hidden = ({count, of, people}: Basis): string =>
  `masqué\u00a0: ${print.count(count)} des ${places(of)} ${n(count, "a un chiffre, et a", "ont un chiffre, et ont")} ${print.wholePercent(people)} des personnes, moins de la moitié`;

const dated = ({value: text, year}: {value: string; year: number}): string => `${text} (${print.year(year)})`;

const quoted = (texts: readonly string[]): string => print.list(texts.map((text) => `«\u00a0${text}\u00a0»`));
const named = (areas: readonly PlaceName[]): string => print.list(areas.map(({name}) => name));

/** Words of a comparison. They travel to the browser on their own: nothing here may come from the words of all pages. */
export const compare: typeof english = {
  form: {
    remove: ({area}) => `Retirer ${area.name}`,
    copied: ({address}) => `Copié\u00a0: ${address}`,
    notCopied: ({address}) => `Le lien n’a pas pu être copié\u202f; c’est ${address}`,
    found: ({count}) => `${print.count(count)} ${n(count, "résultat", "résultats")}`,
    nothingFound: "Aucun pays ou groupe de ce nom.",
    full: ({most}) => `${print.count(most)} au plus\u00a0: retirez-en un pour en ajouter un autre.`
  },
  say,
  value,
  views: {bars: "Barres classées", sexes: "Femmes et hommes", trend: "Évolution", branches: "Branches ou parties", table: "Tableau"},
  refused: {
    noSex: "la source ne l’a jamais par sexe",
    womenOnly: "il ne concerne que les femmes",
    undated: "ses valeurs ne portent pas d’année",
    noParts: "il n’a pas de parties",
    otherReport: "ses parties viennent d’un rapport plus ancien",
    noTotal: "publié pour chaque partie seulement"
  },
  notShownAs: ({view, why}) => `«\u00a0${view}\u00a0» n’est pas possible pour cet indicateur\u00a0: ${why}.`,
  strays: {
    indicator: ({texts}) => `L’adresse demande un indicateur inconnu, ${quoted(texts)}\u202f; un autre est montré.`,
    view: ({texts}) => `L’adresse demande une présentation inconnue, ${quoted(texts)}\u202f; une autre est montrée.`,
    area: ({texts}) =>
      `${n(texts.length, "Ce n’est pas un pays ou groupe de cet atlas, et il n’est pas montré", "Ce ne sont pas des pays ou groupes de cet atlas, et ils ne sont pas montrés")}\u00a0: ${quoted(texts)}.`,
    doubled: ({areas}) => `Demandé deux fois et montré une fois\u00a0: ${named(areas)}.`,
    tooMany: ({count}) => `Douze au plus\u202f; ${print.count(count)} ${n(count, "n’est pas montré", "ne sont pas montrés")}.`
  },
  marks: {
    normal: "",
    break: "rupture",
    unreliable: "peu fiable",
    none: "",
    modelled: "estimation de l’OIT",
    mainCities: "villes",
    urbanOnly: "zones urbaines",
    computedFromCounts: "",
    computed: "calculé",
    hidden: "masqué\u00a0: moins de la moitié des personnes",
    weak: "fragile\u00a0: moins des trois quarts"
  },
  undated: "années non publiées",
  latest: "Dernière année, indiquée avec chaque valeur.",
  allYears: "Toutes les années publiées.",
  basis: ({count, of, people, capped}) =>
    `${print.count(count)} sur ${print.count(of)}, ${print.wholePercent(people)} des personnes${atCap(capped)}`,
  hidden,
  weak: "fragile\u00a0: moins des trois quarts des personnes",
  weakAbsence: ({count, of, people}) =>
    `non classé\u00a0: un chiffre fragile, de ${print.count(count)} des ${places(of)} avec ${print.wholePercent(people)} des personnes, moins des trois quarts`,
  weakComputed: "Ce chiffre est fragile, avec moins des trois quarts des personnes connues\u00a0: il n’est ni dessiné ni classé.",
  notComputed: {
    noDenominator: "pas d’effectif du dénominateur",
    noMembers: "pas de liste des membres",
    noData: "aucun membre n’a de chiffre",
    noHeadCount: "pas d’effectif des membres qui ont un chiffre"
  },
  neither: ({why}) => `aucun chiffre dans le tableau de l’éditeur, et aucun n’est calculé\u00a0: ${why}`,
  noneComputed: ({why}) => `Aucun n’est calculé\u00a0: ${why}.`,
  computationHidden: (basis) => `Le chiffre calculé est ${hidden(basis)}.`,
  noSeries: "aucune série n’est publiée pour le groupe",
  left: ({name}) => `${name}, part hors couverture`,
  cap: "le plafond de la source",
  leftOut: ({share}) => `${share} hors couverture`,
  empty: ({most}) => `Choisissez jusqu’à ${print.count(most)} pays ou groupes`,
  none: ({name}) => `${name}\u00a0: aucun de ceux-ci n’a de chiffre`,
  one: ({name, only}) => print.labelled(name, placed(only)),
  level: ({name, value: text, of, isAll, since}) =>
    `${name}\u00a0: ${text} dans les ${print.count(of)}${isAll ? "" : since === null ? " sans note" : ` avec une enquête de ${print.year(since)} ou après`}`,
  allNoted: ({name}) => `${name}\u00a0: chaque chiffre d’ici porte une note`,
  allOld: ({name, since}) => `${name}\u00a0: chaque chiffre d’ici est d’une enquête antérieure à ${print.year(since)}`,
  allNotedOrOld: ({name, since}) =>
    `${name}\u00a0: chaque chiffre d’ici est d’une enquête antérieure à ${print.year(since)} ou porte une note`,
  range: ({name, low, high}) => `${name}\u00a0: de ${placed(low)} à ${placed(high)}`,
  missing: ({count, of}) => `\u202f; ${print.count(count)} sur ${print.count(of)} ${n(count, "n’a", "n’ont")} pas de chiffre`,
  missingSex: ({count, of}) => `\u202f; ${print.count(count)} sur ${print.count(of)} ${n(count, "n’a", "n’ont")} pas de chiffres par sexe`,
  noSexes: ({name}) => `${name}\u00a0: femmes et hommes ne peuvent être comparés dans aucun de ceux-ci`,
  sexesLevel: ({name}) => `${name}\u00a0: femmes et hommes sont à égalité partout où les deux sont connus`,
  sexesApart: ({name, area, women, men, children, when, only}) =>
    `${name}\u00a0: ${only ? "" : "le plus grand écart "}${area.within}, ${children ? "sexe féminin" : "femmes"} ${women} et ${children ? "sexe masculin" : "hommes"} ${men} (${when})`,
  noneApart: ({name}) => `${name}\u00a0: partout où femmes et hommes diffèrent, une valeur est à son plafond ou porte une note`,
  noSoundChange: ({name}) => `${name}\u00a0: entre deux années qui peuvent être comparées, une valeur porte toujours une note`,
  noRecentChange: ({name, since}) =>
    `${name}\u00a0: aucune paire d’années qui peuvent être comparées ne finit en ${print.year(since)} ou après sans note`,
  noChange: ({name}) => `${name}\u00a0: aucun de ceux-ci n’a deux années qui peuvent être comparées`,
  widestChange: ({name, area, from: first, to, only}) =>
    `${name}\u00a0: ${only ? "" : "le plus grand changement est "}${area.within}, de ${dated(first)} à ${dated(to)}`,
  widestPart: ({name, gap, part, area, when, tied}) =>
    `${name}\u00a0: ${tied ? "l’une des plus larges lacunes" : "la plus large lacune"}, ${gap}, est ${area.within}, pour ${theBranch(part)} (${when})`,
  branches: "Branches",
  branchesSubtitle:
    "Part hors couverture dans chaque branche, de son propre groupe de personnes. Dernière année, indiquée avec chaque valeur.",
  partsOf: ({area}) => `${area.name}, partie par partie`,
  caption: ({name}) => `${name}\u00a0: les pays et groupes comparés, dernière année`,
  sexesCaption: ({name, children}) =>
    `${name}\u00a0: ${children ? "sexe féminin et sexe masculin" : "femmes et hommes"}, dernière année avec les deux`,
  trendCaption: ({name}) => `${name}\u00a0: toutes les années publiées`,
  partsCaption: ({name}) => `${name}\u00a0: les pays et groupes comparés, partie par partie, dernière année`,
  computedColumn: "Calculé à partir des membres",
  sheet: "Classeur (XLSX)",
  data: "Données (CSV)",
  link: "Lien vers cette figure",
  absentTitle: "Pas de données ici",
  notes: {
    barred: "Le titre laisse à part les valeurs qu’une règle trouve douteuses\u00a0: chacune a ici sa note.",
    oldSurveys: ({count, since}) =>
      `Le titre prend les enquêtes de ${print.year(since)} et après\u202f; ${print.count(count)} ${n(count, "valeur d’ici est plus ancienne", "valeurs d’ici sont plus anciennes")}.`,
    recentChange: ({since}) => `Le titre prend les changements jusqu’à une enquête de ${print.year(since)} ou après.`,
    modelled: "«\u00a0Estimation de l’OIT\u00a0»\u00a0: modélisée par l’OIT pour un groupe.",
    computed:
      "«\u00a0Calculé\u00a0»\u00a0: notre propre chiffre, là où aucun n’est publié\u00a0: dernières valeurs des membres jusqu’à l’année du chiffre de l’OIT pour le monde, pondérées par la population.",
    old: "Les valeurs anciennes, à plus de cinq ans de l’année la plus fréquente, sont en gris.",
    sexes: "Les deux sont tels que publiés\u00a0: aucun n’est calculé.",
    trend: "Les lignes ne relient que des années comparables\u202f; les groupes sont montrés tels que publiés.",
    branches:
      "Les branches ont des dénominateurs différents et ne s’additionnent pas. Un 0 peut vouloir dire qu’il n’y a pas de régime, que personne n’a été atteint, ou qu’aucun bénéficiaire n’a été déclaré\u202f; le tableau ne dit pas lequel."
  },
  groups: {
    title: "Comment les chiffres des groupes sont faits",
    link: ({area}) => `${area.name}\u00a0: membres, et comment le chiffre est fait`,
    largest: "Les plus grandes parties de la lacune, en personnes\u00a0:"
  },
  published: ({value: text, when}) => `Publié\u00a0: ${text} (${when}).`,
  notPublished: "Le tableau de l’éditeur n’a pas de chiffre pour le groupe avec ces membres.",
  computed: ({value: text, basis: {count, of, people, capped}, difference}) =>
    `Calculé à partir de ${print.count(count)} des ${places(of)}, avec ${print.wholePercent(people)} des personnes${atCap(capped)}\u00a0: ${text}${
      difference === null ? "" : ` (en points de pourcentage, ${print.signedPoints(difference)} par rapport au chiffre publié)`
    }.`,
  largest: ({area, part, value: text, when}) => `${area.name} ${print.percent(part)} (${print.remarks([text, when])})`,
  addLargest: ({areas}) => `Ajouter ${named(areas)}`,
  groupWithMembers: ({area}) => `${area.name} avec tous ses membres`,
  suggestions: "Ajouts proposés",
  pair: ({why}) => `Comparaison Sud-Sud. ${why}`,
  like: ({area, reasons: why}) => `comme ${area.the}\u00a0: ${print.list(why)}`,
  peerReasons: reasons,
  sameKind: "un groupe du même type"
};
