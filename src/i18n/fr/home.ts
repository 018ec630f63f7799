import {pageNames} from "./pageNames.ts";
import type {Words} from "../en.ts";
import {aboutPeople, capital, n, print} from "./phrases.ts";

/** The words of the front page. */
export const home: Words["home"] = {
  title: "Qui la protection sociale laisse de côté",
  headline: ({gap, people, when}) =>
    `${print.percent(gap)} de la population mondiale, soit ${aboutPeople(people)}, n’est couverte par aucune prestation de protection sociale en espèces (estimation de l’OIT, ${when}).`,
  what: "Un atlas de la protection sociale\u00a0: qui a une pension, une prestation pour enfant ou une autre aide en espèces, et qui est laissé de côté.",
  hero: "de la population mondiale n’est couverte par aucune prestation de protection sociale en espèces",
  heroMethod: ({people, when}) => `${capital(aboutPeople(people))}. Estimation de l’OIT, ${when}.`,
  standfirst: ({covered, when}) =>
    `Les autres ${print.percent(covered)} reçoivent au moins une prestation en espèces ou cotisent à un régime qui en verserait une (${when}). Les soins de santé sont mesurés à part.`,
  mapSubtitle: "Part de la population qui n’est couverte par aucune prestation de protection sociale en espèces.",
  incomeTitle: ({low, high, year}) =>
    `${print.percent(low)} de la population est laissée de côté dans les pays à faible revenu, ${print.percent(high)} dans les pays à revenu élevé (${print.year(year)})`,
  incomeSubtitle: (year) =>
    `Part de la population qui n’est couverte par aucune prestation de protection sociale en espèces, par groupe de revenu, ${print.year(year)}. Estimations modélisées de l’OIT.`,
  lists: "Au plus haut et au plus bas",
  mostShare: "La plus grande part laissée de côté",
  mostPeople: "Le plus grand nombre de personnes laissées de côté",
  leastShare: "La plus petite part au-dessus de zéro",
  fullCover: (count) =>
    `La couverture par au moins une prestation en espèces est publiée comme 100 dans ${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}\u202f; la source plafonne les parts à ce chiffre. La couverture ne dit rien du montant d’une prestation.`,
  questions: pageNames.questions,
  waysIn: "Partez de votre question",
  advocate: {
    title: "Et mon pays\u202f?",
    text: "Une page pour chaque pays et territoire\u00a0: qui est laissé de côté, de quelles prestations, dans quels types de travail, et où les données manquent.",
    link: "Choisir un pays"
  },
  policymaker: {
    title: "Comment les pays se comparent-ils\u202f?",
    text: "Comparez des pays, des régions et des groupes de revenu. Chaque chiffre d’un groupe peut être suivi jusqu’à ses pays membres.",
    link: "Voir les régions et les groupes"
  },
  journalist: {
    title: "Puis-je utiliser les chiffres\u202f?",
    text: "Oui. Chaque chiffre a son année, sa source et sa licence\u202f; téléchargez-le ou intégrez le graphique.",
    link: "Télécharger les données"
  }
};
