import {amongPlaces} from "./amongPlaces.ts";
import type {StatusMedian} from "../en/informality.ts";
import type {PlaceName} from "../placeName.ts";
import {afterPlace, informalMeans, n, orNone, partlyCircular, percentagePoints, print, small} from "./phrases.ts";

const countries = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;

/** "5 pays sur 12". */
export const medianOf = ({of}: Pick<StatusMedian, "of">, among: number): string => `${print.count(of)} pays sur ${print.count(among)}`;

type Statuses = {most: StatusMedian; least: StatusMedian; among: number};
/** "83,6 % des emplois du groupe « … » et 38,2 % de ceux du groupe « … » sont informels (128 et 129 pays sur 194", for a year to follow. */
export const statusesIn = ({most, least, among}: Statuses): string =>
  `${print.percent(most.value)} des emplois du groupe «\u00a0${small(most.status)}\u00a0» et ${print.percent(least.value)} de ceux du groupe «\u00a0${small(least.status)}\u00a0» sont informels (${most.of === least.of ? print.count(most.of) : `${print.count(most.of)} et ${print.count(least.of)}`} pays sur ${print.count(among)}`;

const placed = ({place, value, when}: {place: PlaceName; value: number; when: string}): string =>
  afterPlace(`${print.percent(value)} ${place.within}`, when);

type Pair = {place: PlaceName; cover: number; coverWhen: string; formal: number; formalWhen: string};
const covered = ({place, cover, coverWhen}: Pair): string => placed({place, value: cover, when: coverWhen});
const formalIn = ({formal, formalWhen}: Pair): string => `${print.percent(formal)} (${formalWhen})`;

type BySex = {readonly female: number; readonly male: number};
/** How many countries, where medians differ the fewest and the most. */
const span = ({fewest, most}: {fewest: number; most: number}): string =>
  fewest === most
    ? print.count(most)
    : most - fewest === 1
      ? `${print.count(fewest)} ou ${print.count(most)}`
      : `${print.count(fewest)} à ${print.count(most)}`;
const ofBoth = ({female, male}: BySex): string => `${print.percent(female)} des femmes et ${print.percent(male)} des hommes`;

/** "Dans 4 des 6 …, une part plus grande des femmes que des hommes … a un emploi informel"; of none, it has not. */
const larger = (count: number, all: number, of: string, than: string): string =>
  `Dans ${amongPlaces(count, all)}, une plus grande part ${of} que ${than} ${count === 0 ? "n’a" : "a"} un emploi informel`;

/** Words of the lens on informal work. */
export const informality: typeof import("../en/informality.ts").informality = {
  name: "Emploi informel",
  question: "Qui travaille de façon informelle\u202f?",
  title: (group) => `Emploi informel, ${group}\u00a0: combien travaillent de façon informelle, et qui`,
  headline: ({value, when}) => `${print.percent(value)} des personnes en emploi ont un emploi informel (${when}).`,
  headlineSexes: ({value, women, men, when}) =>
    `${print.percent(value)} des personnes en emploi ont un emploi informel\u00a0: ${print.percent(women)} des femmes en emploi et ${print.percent(men)} des hommes en emploi (${when}).`,
  headlineMedian: ({count, value, when}) =>
    `Selon la médiane de ${print.count(count)} pays (membres et observateurs des Nations Unies), ${print.percent(value)} des personnes en emploi ont un emploi informel (${when}).`,
  headlineFew: ({each}) => `Personnes en emploi qui ont un emploi informel\u00a0: ${print.list(each.map(placed))}.`,
  headlineNone: "Aucun pays de ce groupe n’a de chiffre sur l’emploi informel dans les sources de cet atlas.",
  most: ({count, of, when}) =>
    count === 0
      ? `Dans aucun des ${countries(of)} avec des données, plus de la moitié des personnes en emploi ne travaille de façon informelle (dernière année, ${when}).`
      : `Dans ${amongPlaces(count, of)} avec des données, plus de la moitié des personnes en emploi travaillent de façon informelle (dernière année, ${when}).`,
  missing: ({count}) => `${countries(count)} du groupe ${n(count, "n’a", "n’ont")} pas de chiffre.`,
  definition: informalMeans,
  sections: {
    sexes: "Femmes et hommes",
    ages: "Jeunes et adultes",
    status: "Par situation dans l’emploi",
    employees: "Salariés et indépendants",
    cover: "Travail formel et couverture",
    beyond: "Au-delà des emplois formels"
  },
  sexes: {
    titleAverages: ({women, men, when}) =>
      `${print.percent(women)} des femmes en emploi et ${print.percent(men)} des hommes en emploi ont un emploi informel (${when})`,
    titleCountries: ({higher, lower, of}) =>
      `${larger(higher, of, "des femmes en emploi", "des hommes en emploi")}${higher === of ? "" : `\u202f; dans ${orNone(lower)}, une plus petite part`}`,
    subtitle: ({within, when}) =>
      `Part des femmes en emploi et des hommes en emploi qui ont un emploi informel, dernière année avec les deux, ${when}. Les moyennes sont des estimations modélisées de l’OIT\u202f; les différences de moins de ${percentagePoints(within)} comptent comme une égalité.`,
    caption: (group) => `${group}\u00a0: emploi informel des femmes et des hommes, dernière année avec les deux`,
    note: "Le taux compte ceux qui ont un travail\u00a0: là où peu de femmes sont en emploi, il dit peu des nombreuses femmes qui ne le sont pas. Les définitions de l’emploi informel diffèrent d’une enquête nationale à l’autre.",
    toIndicator: "Carte et classement de l’emploi informel"
  },
  status: {
    title: ({most, least, among, when}) => `Dans le pays médian, ${statusesIn({most, least, among})}\u202f; ${when})`,
    titleOne: ({status, among, when, ...one}) =>
      `Selon la médiane de ${medianOf(one, among)} avec des données, ${print.percent(one.value)} des emplois du groupe «\u00a0${small(status)}\u00a0» sont informels (${when})`,
    subtitle: ({count, when, median}) =>
      `Part des emplois informels dans chaque situation, ${countries(count)}, dernière année, ${when}\u202f; chaque point est l’un d’eux${median ? ", le trait marque la médiane" : ""}.`,
    note: "Selon la définition de l’OIT, les travailleurs familiaux sont toujours informels\u202f; là où les effectifs disent autre chose, ils sont montrés tels que publiés. Calculé à partir d’effectifs d’emplois que l’OIT a publiés en 2024\u202f; une édition à part, qui ne forme pas une série avec les taux des femmes et des hommes. Par situation, il n’y a pas de ventilation entre femmes et hommes.",
    caption: (group) => `${group}\u00a0: emploi informel par situation dans l’emploi, dernière année`,
    say: ({area, status, value, when}) => `${area}\u00a0: ${small(status)}, ${print.percent(value)} informels (${when})`,
    none: "Aucun pays de ce groupe n’a l’emploi informel par situation dans l’emploi."
  },
  ages: {
    title: ({smaller, larger: more, of, since, when}) =>
      of === 1
        ? `Dans le seul pays ou territoire avec une enquête depuis ${print.year(since)}, ${smaller > 0 ? "une plus petite part" : more > 0 ? "une plus grande part" : "à peu près la même part"} des jeunes que des adultes a un emploi informel (${when})`
        : `Dans ${amongPlaces(more, of)} avec une enquête depuis ${print.year(since)}, une plus grande part des jeunes que des adultes ${more === 0 ? "n’a" : "a"} un emploi informel${more === of ? "" : `\u202f; dans ${orNone(smaller)}, une plus petite part`} (${when})`,
    titleOld: ({since}) => `Aucune enquête par âge depuis ${print.year(since)} pour ce groupe dans le tableau de l’OIT`,
    titleNone: "Le tableau de l’OIT n’a pas l’emploi informel par âge pour ce groupe",
    countries: ({within}) =>
      `Part des personnes en emploi qui ont un emploi informel\u00a0: de 15 à 24 ans, et de 25 ans et plus, dernière année avec les deux, édition du printemps 2022. Les différences de moins de ${percentagePoints(within)} comptent comme une égalité.`,
    parts: ({within, since}) =>
      `Part des personnes en emploi qui ont un emploi informel, de 15 à 24 ans, et de 25 ans et plus\u00a0: médiane des pays de chaque sous-région, chaque tranche d’âge séparément, enquêtes depuis ${print.year(since)}, édition du printemps 2022. Les différences de moins de ${percentagePoints(within)} comptent comme une égalité.`,
    caption: (group) => `${group}\u00a0: emploi informel des jeunes et des adultes, dernière année avec les deux`,
    countWithOld: ({old, smaller, larger: more, of}) =>
      `En comptant aussi ${n(old, "une enquête plus ancienne", `${print.count(old)} enquêtes plus anciennes`)}, la part des jeunes ${more === 0 ? "n’est plus grande" : "est plus grande"} dans ${amongPlaces(more, of)}${more === of ? "" : ` et plus petite dans ${orNone(smaller)}`}.`,
    note: "Le taux compte ceux qui ont un travail, et non les jeunes qui étudient ou cherchent un emploi. Une édition plus ancienne que les taux des femmes et des hommes\u00a0: les enquêtes dont l’OIT a révisé le total depuis n’y sont pas.",
    one: "De 15 à 24 ans",
    other: "25 ans et plus",
    difference: "Jeunes moins adultes, points de pourcentage",
    say: ({label, one, other, when}) =>
      `${label}\u00a0: de 15 à 24 ans ${print.percent(one)}, 25 ans et plus ${print.percent(other)} (${when})`,
    toIndicator: "Carte et classement par âge"
  },
  employees: {
    title: ({employees, selfEmployed, fewest, most, among, when}) =>
      `Dans le pays médian, ${ofBoth(employees)} salariés travaillent de façon informelle\u202f; parmi les indépendants, ${ofBoth(selfEmployed)} (${span({fewest, most})} pays sur ${print.count(among)}\u202f; ${when})`,
    titleFew: ({since}) =>
      `Aucune médiane n’est donnée\u00a0: moins de cinq pays ont une enquête depuis ${print.year(since)} sur les salariés et les indépendants par sexe`,
    subtitle: ({count, when, median}) =>
      `Part des emplois informels parmi les salariés et parmi les indépendants, femmes et hommes, telle que l’OIT l’a publiée au printemps 2022\u202f; ${countries(count)}, dernière année, ${when}\u202f; chaque point est l’un d’eux${median ? ", le trait marque la médiane" : ""}.`,
    note: "Les indépendants sont les employeurs, les travailleurs à leur propre compte, les membres de coopératives et les travailleurs familiaux ensemble. Taux publiés dans une édition plus ancienne, qui a les deux sexes\u202f; ils ne forment pas une série avec les chiffres par situation dans l’emploi, qui sont calculés.",
    row: ({group, sex}) => `${group}, ${small(sex)}`,
    caption: (group) => `${group}\u00a0: emploi informel des salariés et des indépendants par sexe, dernière année`,
    none: "Aucun pays de ce groupe n’a les salariés et les indépendants par sexe dans le tableau de l’OIT.",
    toIndicator: "Carte et classement des salariés"
  },
  parts: {
    titleAges: ({young, adult, when}) =>
      `${print.percent(young)} des personnes en emploi de 15 à 24 ans et ${print.percent(adult)} de celles de 25 ans et plus ont un emploi informel (${when})`,
    titleOne: ({group, share, when}) =>
      `${print.percent(share)} des emplois sont informels dans le groupe «\u00a0${small(group)}\u00a0» (${when})`,
    subtitle:
      "Part des personnes en emploi de chaque groupe qui ont un emploi informel\u202f; femmes et hommes là où c’est publié. Taux tels que l’OIT les a publiés au printemps 2022, une édition plus ancienne que les chiffres ci-dessus.",
    caption: (area) => `${area}\u00a0: emploi informel par âge, des salariés et des indépendants, dernière année`
  },
  cover: {
    title: ({formal, informal, when}) =>
      `Là où l’emploi est surtout formel, le pays médian couvre ${print.percent(formal)} de sa population\u202f; là où il est surtout informel, ${print.percent(informal)} (${when})`,
    titleFormal: ({count, cover, when}) =>
      `L’emploi est surtout formel dans les ${print.count(count)} pays et territoires\u202f; le pays médian couvre ${print.percent(cover)} de sa population (${when})`,
    titleInformal: ({count, cover, when}) =>
      `L’emploi est surtout informel dans les ${print.count(count)} pays et territoires\u202f; le pays médian couvre ${print.percent(cover)} de sa population (${when})`,
    halves: {formal: "là où l’emploi est surtout formel", informal: "là où l’emploi est surtout informel"},
    titleEnds: ({low, high}) =>
      `Couverts\u00a0: ${covered(low)}, où ${formalIn(low)} de l’emploi est formel\u202f; ${covered(high)}, où ${formalIn(high)} l’est`,
    titleOne: ({place, cover, coverWhen, formal, formalWhen}) =>
      `${place.name}\u00a0: ${print.percent(cover)} (${coverWhen}) de couverts, ${print.percent(formal)} (${formalWhen}) d’emploi formel`,
    subtitle: ({count, when}) =>
      `Part de la population couverte par au moins une prestation en espèces, en regard de la part des personnes en emploi qui ont un emploi formel (100 moins l’emploi informel)\u202f; ${countries(count)}, dernières valeurs, ${when}.`,
    note: `${partlyCircular} L’un est une part de toute la population, l’autre des personnes en emploi.`,
    apart: ({most, names}) =>
      `Non montrés, car leurs deux valeurs sont à plus de ${print.count(most)} ans l’une de l’autre\u00a0: ${print.list(names)}.`,
    unpaired: ({count}) => `Il manque l’un des deux chiffres à ${countries(count)} du groupe.`,
    axisY: "Couverts par au moins une prestation en espèces",
    axisX: "Personnes en emploi avec un emploi formel",
    line: "diagonale\u00a0: autant de couverts que d’emplois formels",
    area: "pays ou territoire",
    named: ({points}) => `${percentagePoints(points)} ou plus au-dessus de la diagonale`,
    group: "moyenne, estimation modélisée de l’OIT",
    old: "creux\u00a0: une valeur est ancienne",
    say: ({place, cover, coverWhen, formal, formalWhen}) =>
      `${place.name}\u00a0: ${print.percent(cover)} de couverts (${coverWhen}), ${print.percent(formal)} des personnes en emploi avec un emploi formel (${formalWhen})`,
    caption: (group) => `${group}\u00a0: couverture par au moins une prestation en espèces et emploi formel, dernières valeurs`,
    covered: "Couverts par au moins une prestation en espèces",
    formal: "Avec un emploi formel",
    points: "Couverture moins emploi formel, points de pourcentage (un signe\u202f; dénominateurs différents)",
    none: "Aucun pays de ce groupe n’a les deux chiffres dans les années que cette image permet."
  },
  beyond: {
    title: ({count, of, points, first, when}) =>
      `Dans ${print.count(count)} des ${countries(of)}, la couverture dépasse d’au moins ${percentagePoints(points)} l’emploi formel\u00a0: ${print.list(first.map(({name}) => name))} (${when})`,
    titleFirst: ({count, of, points, first, when}) =>
      `Dans ${print.count(count)} des ${countries(of)}, la couverture dépasse d’au moins ${percentagePoints(points)} l’emploi formel, le plus ${print.list(first.map(({within}) => within))} (${when})`,
    none: ({of, points, when}) =>
      `Dans aucun des ${countries(of)} avec les deux chiffres, la couverture ne dépasse d’au moins ${percentagePoints(points)} l’emploi formel (${when}).`,
    subtitle: ({most}) =>
      `Couverture par au moins une prestation en espèces moins la part des personnes en emploi qui ont un emploi formel, en points de pourcentage\u202f; les deux valeurs à ${print.count(most)} ans d’écart au plus.`,
    note: `À lire comme un signe que des prestations vont au-delà du bulletin de paie, et non comme un nombre de travailleurs informels couverts. La couverture compte tout le monde, enfants et personnes âgées compris, et une petite prestation autant qu’une grande\u202f; l’emploi formel ne compte que ceux qui travaillent. ${partlyCircular}`,
    capped: ({names}) => `Laissés à part, car la couverture est au plafond de sa source et peut être moindre\u00a0: ${print.list(names)}.`,
    caption: (group) => `${group}\u00a0: pays et territoires dont la couverture dépasse de loin l’emploi formel`,
    remarks: "À lire avec prudence",
    toLifeCycle: "Quelles étapes de la vie sont couvertes"
  }
};
