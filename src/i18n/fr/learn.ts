import type {PracticeTopic} from "../../model/practice.ts";
import type {Words} from "../en.ts";
import {stagesInText} from "./lifeCycle.ts";
import {capital, n, of, orNone, partlyCircular, percentagePoints, print, small, spokenShare, than, theBranch} from "./phrases.ts";

type Learn = Words["learn"];
type SideGap = Parameters<Learn["life"]["title"]>[0]["one"];
type SideSexes = Parameters<Learn["gender"]["side"]>[0];

const whereOf = ({place, median}: Pick<SideGap, "place" | "median">): string =>
  median ? `dans le pays médian ${of(place.the)}` : place.within;
const points = (count: number): string =>
  `${print.points(count)} ${n(Math.round(count * 10) / 10, "point de pourcentage", "points de pourcentage")}`;
const bySex = ({women, men, children}: Pick<SideSexes, "women" | "men" | "children">): string =>
  children
    ? `${print.percent(women)} (sexe féminin) et ${print.percent(men)} (sexe masculin)`
    : `${print.percent(women)} des femmes et ${print.percent(men)} des hommes`;
const countries = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;
const contributory = (count: number): string =>
  count === 0 ? "aucun régime contributif" : `${print.count(count)} ${n(count, "régime contributif", "régimes contributifs")}`;
const nonContributory = (count: number): string =>
  count === 0 ? "aucun non contributif" : `${print.count(count)} ${n(count, "non contributif", "non contributifs")}`;

const topics: Record<PracticeTopic, string> = {
  firstDays: "Ce qui est fait dans les 1\u202f000 premiers jours",
  together: "Contributif et non contributif ensemble",
  registers: "Comment les registres sont partagés"
};

/** Two areas that can learn from each other: the list of pairs, and the page of each, made of the same parts. */
export const learn: Learn = {
  name: "Paires d’apprentissage",
  question: "Quels pays peuvent apprendre les uns des autres\u202f?",
  title: "Paires de pays et de groupes qui peuvent apprendre l’un de l’autre",
  description:
    "Deux pays ou groupes côte à côte\u00a0: étapes de la vie, emploi informel, femmes et hommes, régimes, registres partagés, droit.",
  intro: ({pairs}) =>
    `${print.count(pairs)} ${n(pairs, "paire", "paires")} avec une raison\u00a0: ce que les deux ont en commun, et qui en rend compte. Chaque page met les mêmes parties côte à côte.`,
  pair: ({one, other}) => capital(print.list([one.the, other.the])),
  pageTitle: (pair) => `${pair}\u00a0: côte à côte`,
  reason: "Pourquoi cette paire",
  reasonFrom: (source) => `Source\u00a0: ${source}`,
  sections: {
    life: "Étapes de la vie",
    days: "Les 1\u202f000 premiers jours",
    work: "Emploi informel",
    gender: "Femmes et hommes",
    schemes: "Régimes",
    registers: "Registres partagés",
    law: "Droit",
    limits: "Ce que les chiffres peuvent montrer, et ce qu’ils ne peuvent pas",
    onward: "Plus sur les deux"
  },
  headline: ({stages, apart, more, less, medians}) =>
    `${capital(stagesInText(stages))}, lacune plus large de ${points(apart)} ${more.within} ${than(less.within)}${medians ? " (médianes)" : ""}`,
  headlineLevel: "Aucune étape de la vie avec des chiffres des deux côtés ne distingue les deux",
  headlineNone: "Aucune étape de la vie n’a de chiffre des deux côtés",
  life: {
    title: ({left, one, other}) =>
      `${capital(whereOf(one))}, ${spokenShare(one.gap)} ${left} (${one.when})\u202f; ${whereOf(other)}, ${print.percent(other.gap)} (${other.when})`,
    titleTied: ({stages, apart, when}) =>
      `Les parts laissées de côté sont le plus éloignées ${stagesInText(stages)}, de ${points(apart)} (${when})`,
    titleLevel: ({when}) => `Les parts laissées de côté sont les mêmes à chaque étape qui a des chiffres des deux côtés (${when})`,
    titleNone: "Aucune étape de la vie n’a de chiffre des deux côtés",
    median: (group) => `${group}, pays médian`,
    computed: (group) => `${group}, calculé à partir des membres`,
    caption: (pair) => `${pair}\u00a0: part laissée de côté à chaque étape de la vie, dernière année, chacune avec la sienne`,
    barred: (stages) => `Laissés hors du titre, pour une note sur une valeur ou une valeur plafonnée\u00a0: ${print.list(stages)}.`,
    years: "Les chiffres des deux sont souvent d’années différentes\u00a0: un écart entre eux n’est donc pas celui d’un même moment."
  },
  days: {
    covered: {
      maternity: (sides) => `Femmes qui accouchent avec une prestation de maternité\u00a0: ${print.statements(sides)}.`,
      children: (sides) => `Enfants avec une prestation pour enfant ou famille\u00a0: ${print.statements(sides)}.`
    },
    side: ({place, median, value, when}) => `${print.percent(value)} ${whereOf({place, median})} (${when})`,
    sideComputed: ({place, value, when}) => `${print.percent(value)} ${place.within}, calculé à partir des membres (${when})`,
    sideNone: ({place, why}) => `aucun chiffre ${place.within} (${why})`,
    note: "Le chiffre des enfants porte sur tous les enfants\u00a0: aucun chiffre d’ici ne porte sur les seuls 1\u202f000 premiers jours.",
    schemes: (place) => `Pour les femmes enceintes, les mères et les enfants ${place.within}`,
    schemesNone: "Aucun dans le registre, qui est un échantillon\u00a0: il peut tout de même y en avoir."
  },
  work: {
    ofSide: ({place, note}) => `${place.name}. ${note}`,
    title: (sides) => capital(print.statements(sides)),
    side: ({place, share, when}) => `${place.within}, ${print.percent(share)} des personnes en emploi ont un emploi informel (${when})`,
    sideNone: (place) => `${place.within}, il n’y a pas de chiffre sur l’emploi informel`,
    titleNone: "L’emploi informel n’est publié pour aucun des deux",
    row: ({group, area}) => `${group}, ${area}`,
    caption: (pair) => `${pair}\u00a0: emploi informel par groupe de travailleurs, femmes et hommes, dernière année`
  },
  gender: {
    title: (sides) => capital(print.statements(sides)),
    side: ({only, place, branch, women, men, children, when}) =>
      `${place.within}, ${only ? "les parts laissées de côté ne peuvent être comparées que pour" : "la part laissée de côté diffère le plus pour"} ${theBranch(branch)}\u00a0: ${bySex({women, men, children})} (${when})`,
    sideNone: (place) => `${place.within}, femmes et hommes ne peuvent être comparés`,
    sideLevel: ({only, place, within, when}) =>
      only === null
        ? `${place.within}, femmes et hommes sont à moins de ${percentagePoints(within)} partout où la source a des chiffres comparables des deux (${when})`
        : `${place.within}, femmes et hommes ne peuvent être comparés que pour ${theBranch(only)}, où ils sont à moins de ${percentagePoints(within)} (${when})`,
    titleNone: "Aucune différence entre femmes et hommes ne peut être donnée pour l’un ni pour l’autre",
    note: "Une branche a une ligne pour chacun des deux dont les deux sexes sont publiés pour une même année.",
    caption: (pair) => `${pair}\u00a0: femmes et hommes, dernière année avec les deux`
  },
  schemes: {
    title: (sides) => `Le registre recense ${print.statements(sides)}`,
    side: ({place, contributory: with_, other}) => `${contributory(with_)} et ${nonContributory(other)} ${place.within}`,
    sideNone: (place) => `aucun régime des deux types ${place.within}`,
    kinds: {contributory: "contributifs", nonContributory: "non contributifs"},
    column: ({area, kind}) => `${area}, ${kind}`,
    subtitle:
      "Entrées du registre, par branche\u202f; certaines font partie d’autres, comme les régimes d’une caisse. Une entrée de plusieurs branches compte dans chacune.",
    note: "Contributifs\u00a0: assurance sociale. Non contributifs\u00a0: prestations universelles et assistance sociale. La microassurance, les mutuelles et d’autres ne sont que dans les listes.",
    none: "aucun connu",
    caption: (pair) => `${pair}\u00a0: régimes du registre par branche, contributifs et non contributifs`,
    both: ({place, branches}) => `Les deux types ensemble ${place.within}\u00a0: ${print.list(branches.map(small))}.`,
    bothNone: (place) => `Aucune branche n’est connue pour avoir les deux types ${place.within}.`,
    inGroup: ({schemes, places}) => `${print.count(schemes)} ${n(schemes, "régime", "régimes")} dans ${countries(places)}`,
    listed: (place) => `Les régimes ${place.within}`
  },
  practices: {
    topics,
    none: (place) => `Cet atlas n’en a pas de récit ${place.within}. Cela ne veut pas dire qu’il n’y a rien.`,
    note: "Les récits de ce qui est fait sont ceux des documents nommés avec eux, et peuvent avoir été dépassés depuis."
  },
  law: {
    title: (sides) => `Convention 102 sur la sécurité sociale\u00a0: ${print.statements(sides)}`,
    ratified: ({place, year}) =>
      year === null ? `ratifiée par ${place.the}, année inconnue` : `ratifiée par ${place.the} en ${print.year(year)}`,
    unknown: (place) => `nos sources ne disent rien ${of(place.the)}`,
    some: ({place, count, of: all}) =>
      `ratification connue ${count === 0 ? "d’aucun" : `de ${print.count(count)}`} des ${print.count(all)} pays ${place.within}`,
    subtitle:
      "Programmes dans la loi, part que la loi couvre et part couverte en pratique, et conventions avec l’année de leur ratification.",
    caption: (pair) => `${pair}\u00a0: loi sur les accidents du travail et la maternité, couverture effective, conventions`,
    column: "Droit",
    injury: "Accidents du travail, programme",
    injuryLaw: "Accidents du travail, première loi",
    injuryPaper: "Accidents du travail, couverts par la loi (% de la population active)",
    injuryFact: "Accidents du travail, couverts en pratique (% des personnes en emploi)",
    leave: "Congé de maternité dans la loi",
    leaveLaw: "Congé de maternité, dans la série depuis",
    leaveFact: "Maternité, couvertes en pratique (% des femmes qui accouchent)",
    unknownHere: "inconnu ici",
    ratifiedUndated: "ratifiée, année inconnue",
    inForce: ({count, of: all}) => `en vigueur dans ${orNone(count)} sur ${print.count(all)} avec une ligne`,
    withShare: ({count, of: all}) => `une part pour ${orNone(count)} sur ${print.count(all)} avec une ligne`,
    known: ({count, of: all}) => `connu pour ${orNone(count)} des ${print.count(all)} pays`,
    note: "Ce qu’une liste ne nomme pas est inconnu\u00a0: ce n’est ni un refus ni une absence de loi. La couverture en droit et celle en pratique sont des parts de groupes différents\u00a0: lisez-les côte à côte, sans les soustraire. La part pour la loi est une estimation faite à partir de lois, de chiffres de l’OIT et par déduction\u00a0: elle n’est pas indépendante de la couverture effective, et là où les deux sont le même chiffre, c’est dit."
  },
  limits: {
    years: ({place, when}) => `Les chiffres sur les étapes de la vie sont de ${when} ${place.within}.`,
    beneath: "Les notes sur telle ou telle valeur, et sur ce qui est compté, sont sous chaque graphique et chaque tableau.",
    noted: ({whose, text}) => print.labelled(print.statements(whose), text),
    medians:
      "Les groupes sont montrés par leur pays médian, chaque pays compté une fois\u202f; aucun n’est donné là où moins de cinq ont un chiffre qui compte. Les deux groupes d’une paire sont montrés de la même façon.",
    published: "Les groupes sont montrés comme l’OIT les publie\u00a0: des estimations modélisées.",
    circular: partlyCircular,
    adequacy: "Rien ici ne dit que l’un des deux a causé ce qu’a l’autre."
  },
  onward: {
    compare: ({topic, view}) => print.labelled(topic, small(view)),
    compareTitle: "Comparer les deux, dessinés dans votre navigateur",
    area: (place) => `Tous les chiffres ${of(place.the)}`,
    rows: "Lignes à télécharger",
    all: "Toutes les paires d’apprentissage"
  },
  anyTwo: {
    title: "Deux autres, au choix",
    text: "Les pages des paires ci-dessus sont déjà prêtes. Pour deux autres pays ou territoires, votre navigateur dessine ce qui est compté\u00a0: couverture par branche, femmes et hommes, emploi informel, évolution. Des groupes peuvent y être ajoutés\u202f; les régimes et les lois sont sur la page de chaque pays.",
    withoutScript:
      "Il y faut JavaScript. Sans lui, chaque paire ci-dessus est entière, et la page de chaque pays a les mêmes parties\u00a0: ouvrez-en deux côte à côte.",
    one: "Un pays ou territoire",
    other: "L’autre",
    submit: "Comparer les deux",
    add: "Une paire est une ligne d’un tableau, avec une raison et une source."
  },
  links: (place) => `Paires d’apprentissage avec ${place.the}\u00a0:`
};
