import type {SetApart, Stage} from "../en/lifeCycle.ts";
import {capital, n, of, orNone, print, small, someOf, to} from "./phrases.ts";

const names: Record<Stage, string> = {
  maternity: "Grossesse et naissance",
  children: "Enfance",
  unemployment: "Chômage",
  "work-injury": "Accidents du travail",
  disability: "Handicap",
  "old-age": "Vieillesse"
};

/** Stages with their article, within a sentence. */
const inText: Record<Stage, string> = {
  maternity: "la grossesse et la naissance",
  children: "l’enfance",
  unemployment: "le chômage",
  "work-injury": "les accidents du travail",
  disability: "le handicap",
  "old-age": "la vieillesse"
};

const pathsInText = {
  published: "telle que publiée",
  computed: "calculée à partir des membres",
  median: "dans le pays médian",
  world: "dans le monde"
};

const mostNamed = 3;
const some = (count: number): string => `${print.count(count)} ${n(count, "étape", "étapes")}`;

/** Where some stages are named in a sentence: "pour le chômage et pour le handicap", "à 4 étapes". */
export const stagesInText = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? `à ${some(stages.length)}` : print.list(stages.map((stage) => `pour ${inText[stage]}`));

/** Of whom the stages are. */
const people: Readonly<Record<Stage, string>> = {
  maternity: "femmes qui accouchent",
  children: "enfants",
  unemployment: "chômeurs",
  "work-injury": "personnes en emploi",
  disability: "personnes ayant un handicap grave",
  "old-age": "personnes ayant dépassé l’âge de la retraite"
};

/** "des chômeurs et des enfants"; of many stages, how many they are. */
export const peopleAt = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? `à ${some(stages.length)}` : print.list(stages.map((stage) => `des ${people[stage]}`));
/** Of whom some stages are, after a share: "des chômeurs sont laissés de côté". */
export const leftOutAt = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? `sont laissés de côté à ${some(stages.length)}` : `${peopleAt(stages)} sont hors couverture`;

const named = (stages: readonly Stage[]): string =>
  stages.length > mostNamed ? some(stages.length) : print.list(stages.map((stage) => inText[stage]));

/** What a count of stages leaves out, or counts as covered only because the source cuts shares off. */
export const stagesApart = ({capped, noted}: SetApart): string =>
  [
    capped.length === 0 ? "" : `\u202f; au plafond\u00a0: ${named(capped)}`,
    noted.length === 0 ? "" : `\u202f; sans compter ${named(noted)}`
  ].join("");

/** Which stages are counted: those with a figure, or fewer, where the figure of another carries a note. */
export const knownStages = ({noted}: SetApart, stages: "étape" | "étapes" = "étapes"): string =>
  noted.length === 0 ? "avec un chiffre" : stages === "étapes" ? "comptées" : "comptée";

/** Which stages are counted, where some are not known: " avec un chiffre". */
export const onlyThose = (all: number, known: string): string => (all === Object.keys(names).length ? "" : ` ${known}`);

/** "étapes de la vie", "étapes de la vie avec un chiffre". */
export const ofStages = (all: number, known: string, stages: "étape" | "étapes" = "étapes"): string =>
  `${stages} de la vie${onlyThose(all, known)}`;

type Count = {count: number; of: number};
const atSome = ({count, of: all}: Count, known: string): string => `${capital(atStages(count, all))} ${ofStages(all, known)}`;
/** "aux six", "à 4 des 6"; stages follow. */
export const atStages = (count: number, all: number): string =>
  count !== all || all < 2 ? `à ${print.count(count)} des ${print.count(all)}` : someOf(count, all).replace(/^les /, "aux ");

const covered = "la part est au plafond de la source";
const atCap = `où ${covered}`;

/** Words of the lens on the stages of life. */
export const lifeCycle: typeof import("../en/lifeCycle.ts").lifeCycle = {
  name: "Cycle de vie",
  question: "À quelle étape de la vie laisse-t-on le plus de personnes de côté\u202f?",
  title: (group) => `La protection sociale au long de la vie\u00a0: ${group}`,
  stages: names,
  phases: {beginning: "Les premières années", work: "L’âge actif", old: "La fin de la vie"},
  reached: "couverts",
  left: "laissés de côté (le nombre ci-dessus)",
  noFigure: "aucun chiffre",
  noHeadCount: "sans effectif",
  tooFew: "trop peu de connus",
  fewCountries: "trop peu de pays",
  headline: ({count, of}) =>
    count === 0
      ? `À aucune ${ofStages(of, "avec un chiffre", "étape")}, la majorité n’est laissée de côté.`
      : `${atSome({count, of}, "avec un chiffre")}, la majorité est laissée de côté.`,
  deepest: ({gap, left, when}) => `La plus large lacune\u00a0: ${print.percent(gap)} ${left} (${when}).`,
  deepestTied: ({stages, gap, when}) =>
    `La lacune est la plus large ${stagesInText(stages)}\u00a0: ${print.percent(gap)} laissés de côté à chacune (${when}).`,
  headlineMedian: ({count, of}) =>
    count === 0
      ? `À aucune ${ofStages(of, "avec une médiane", "étape")}, le pays médian ne laisse de côté la majorité.`
      : `${atSome({count, of}, "avec une médiane")}, le pays médian laisse de côté la majorité.`,
  deepestMedian: ({gap, left, when}) => `La plus large lacune\u00a0: ${print.percent(gap)} ${left}, médiane de ${when}.`,
  deepestMedianTied: ({stages, gap, when}) =>
    `La lacune est la plus large ${stagesInText(stages)}\u00a0: ${print.percent(gap)} laissés de côté à chacune, médianes de ${when}.`,
  noHeadline: "Aucune médiane n’est donnée à aucune étape de la vie\u00a0: moins de cinq pays de ce groupe ont un chiffre qui compte.",
  longest: ({count, from, to: end}) =>
    `Plus de la moitié sont laissés de côté pendant ${print.count(count)} étapes de suite, ${of(inText[from])} ${to(inText[end])}.`,
  who: ({count, of}) =>
    `${count === 0 ? `Aucun des ${print.count(of)}` : capital(someOf(count, of))} pays et territoires ${count === 0 ? "n’a" : n(count, "a", "ont")} un chiffre pour au moins une étape.`,
  sections: {paths: "Étape par étape", countries: "Pays", data: "Données"},
  subtitle:
    "Part du groupe propre à chaque étape (femmes qui accouchent, enfants, chômeurs, personnes en emploi, personnes ayant un handicap grave, personnes ayant dépassé l’âge de la retraite) qui ne reçoit pas de prestation en espèces et n’est pas assurée pour en recevoir une. La ligne descend là où la lacune est large.",
  incomes: {
    title: ({lowest, most, highest, least}) =>
      `${lowest}\u00a0: au moins ${print.percent(least)} laissés de côté à chaque étape de la vie. ${highest}\u00a0: au plus ${print.percent(most)}`,
    caption: (year) => `Part laissée de côté à chaque étape de la vie, monde et groupes de revenu, ${year}, estimations modélisées de l’OIT`
  },
  regions: {
    caption: (year) => `Part laissée de côté à chaque étape de la vie, régions de l’OIT, ${year}, estimations modélisées de l’OIT`
  },
  medians: {
    title: ({stage, count, of}) =>
      `${names[stage]}\u00a0: dans ${print.count(count)} sous-régions sur ${print.count(of)}, le pays médian laisse de côté plus de la moitié`,
    titleTied: ({stages, count, of}) =>
      `${capital(stagesInText(stages))}, le pays médian laisse de côté plus de la moitié dans ${print.count(count)} sous-régions sur ${print.count(of)} chaque fois`,
    subtitle:
      "Pays médian de chaque sous-région, chaque pays compté une fois\u202f; dernières valeurs, d’années différentes. Le tableau a les nombres derrière chacune.",
    caption: "Part médiane laissée de côté à chaque étape de la vie par sous-région, chaque pays compté une fois"
  },
  group: {
    title: ({deepest, widest, shallowest, least, capped}) =>
      `La lacune est la plus large ${stagesInText(deepest)}, avec ${print.percent(widest)} laissés de côté\u202f; la plus étroite ${stagesInText(shallowest)}, ${capped ? atCap : `avec ${print.percent(least)}`}`,
    titleAlike: ({count, gap, capped}) =>
      `La même aux ${print.count(count)} étapes connues\u00a0: ${capped ? covered : `${print.percent(gap)} laissés de côté à chacune`}`,
    titleMedian: (title) => `Médianes des pays qui ont des données\u00a0: ${small(title)}`,
    titleOne: ({stage, gap, capped}) =>
      `Une seule étape est connue, ${inText[stage]}\u00a0: ${capped ? covered : `${print.percent(gap)} laissés de côté`}`,
    titleNone: "Aucune médiane n’est donnée à aucune étape de la vie\u00a0: moins de cinq pays de ce groupe ont un chiffre qui compte",
    caption: ({area, paths}) =>
      `${area}\u00a0: part laissée de côté à chaque étape de la vie, ${print.list(paths.map((path) => pathsInText[path]))}`,
    published: (group) => `${group}, tel que publié`,
    computed: "Calculé à partir des membres",
    median: "Pays médian",
    world: "Le monde, tel que publié",
    note: "Les chiffres calculés pondèrent la dernière valeur publiée de chaque membre, jusqu’à l’année du chiffre de l’OIT pour le monde, par les personnes de son propre dénominateur\u202f; ils sont masqués là où les pays qui ont un chiffre en ont moins de la moitié, et il n’y en a pas pour le chômage et le handicap, faute d’effectifs. Le pays médian compte chaque pays une fois."
  },
  covered: (value) => `couverture ${print.percent(value)}`,
  note: "Chaque étape a son propre dénominateur\u00a0: les étapes se lisent une par une et ne font jamais une moyenne. La couverture ne dit rien du montant d’une prestation.",
  median: ({count, of, when}) => `${print.count(count)} pays sur ${print.count(of)}, valeurs de ${when}`,
  row: "Groupe",
  grid: {
    title: ({count, of}) =>
      `${count === 0 ? "Aucun" : print.count(count)} des ${print.count(of)} pays et territoires qui ont les six chiffres ${count === 0 ? "ne laisse" : n(count, "laisse", "laissent")} de côté plus de personnes ${n(count, "qu’il n’en couvre", "qu’ils n’en couvrent")} à chaque étape`,
    titleNone: "Aucun pays ou territoire de ce groupe n’a les six chiffres",
    withoutNoted: ({noted, names, count, of}) =>
      `Le titre compte chaque chiffre\u202f; sans ${n(noted, "celui dont le chiffre porte", `les ${print.count(noted)} dont les chiffres portent`)} une note${names.length === 0 ? "," : ` (${print.list(names)})`} il en compterait ${orNone(count)} sur ${print.count(of)}.`,
    subtitle:
      "Part laissée de côté à chaque étape, dernière année, chacune avec son année. Comme dans les graphiques ci-dessus, la couleur montre qui est laissé de côté.",
    caption: ({group, count, of}) =>
      `${group}\u00a0: part laissée de côté (%) à chaque étape de la vie, dernière année, ${print.count(count)} pays et territoires sur ${print.count(of)} avec au moins un chiffre`,
    open: ({count}) => `Les ${print.count(count)} pays et territoires, étape par étape`,
    empty: "Aucun pays ou territoire de ce groupe n’a de chiffre sur une étape de la vie."
  },
  say: ({area, stage, gap, value, when}) =>
    `${area}, ${names[stage]}\u00a0: ${gap === null ? "" : `${print.percent(gap)} laissés de côté, `}couverture ${print.percent(value)} (${when})`,
  sayAbsent: ({area, stage, why}) => `${area}, ${names[stage]}\u00a0: ${why}`
};
