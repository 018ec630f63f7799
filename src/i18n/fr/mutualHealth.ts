import type {Words} from "../en.ts";
import {capital, n, print, small} from "./phrases.ts";

const entriesOf = (count: number): string => `${print.count(count)} ${n(count, "entrée", "entrées")}`;
const places = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;

/** The chapter on mutual health organisations and health micro-insurance. */
export const mutualHealth: Words["mutualHealth"] = {
  name: "Mutuelles de santé",
  question: "Qui recourt aux mutuelles de santé\u202f?",
  description:
    "Mutuelles de santé et microassurance santé\u00a0: à qui elles s’adressent, ce que l’on en sait, et ce que personne ne compte.",
  headline: ({of, named}) =>
    `La plupart des ${entriesOf(of)} sur les mutuelles nomment ${named.map(({group}) => `«\u00a0${group}\u00a0»`).join("\u202f; la plupart, ")}`,
  headlineNone: "Ce que l’on sait des mutuelles de santé",
  method: ({secondary, of}) =>
    `${print.count(secondary)} des ${entriesOf(of)} ${n(secondary, "vient", "viennent")} de la presse ou d’une autre source de seconde main.`,
  standfirst: ({entries, countries, several}) =>
    `Le registre a ${entriesOf(entries)} sur l’assurance maladie mutuelle, communautaire et la microassurance\u00a0: ${print.count(entries - several)} dans ${places(countries)}, ${print.count(several)} sur plusieurs pays. Personne ne compte, d’un pays à l’autre, combien de personnes y recourent.`,
  served: {
    title: "À qui elles s’adressent",
    caption: "Entrées du registre par groupe visé\u202f; une entrée peut en nommer plusieurs",
    group: "Groupe visé",
    entries: "Entrées"
  },
  register: {
    title: "Ce que le registre recense",
    caption:
      "Assurance maladie mutuelle, communautaire et microassurance dans le registre, avec chaque nombre connu, son année et son document",
    amount: "Nombre, dans son unité",
    beyond: ({branches}) => `pas de la santé seule\u00a0: aussi ${print.list(branches.map(small))}`,
    note: "Un échantillon. Organisations, membres, personnes assurées et ménages sont des unités différentes\u00a0: ils ne s’additionnent pas.",
    toList: "Ces entrées dans le registre",
    toKnown: "Carte\u00a0: quels pays sont bien documentés, et lesquels le sont peu"
  },
  insured: "Microassurance santé",
  nobody: {
    title: "Ce que personne ne compte",
    total:
      "Combien il y a de mutuelles de santé, et combien elles ont de membres\u00a0: aucune source de cet atlas ne le dit pour le monde, pour une région, ou de la même façon pour deux pays.",
    numbers: ({dated, undated, none}) =>
      `Quand\u00a0: ${entriesOf(dated)} du registre ${n(dated, "a", "ont")} un nombre avec une année, ${print.count(undated)} ${n(undated, "a", "ont")} un nombre sans année, et ${none === 0 ? "aucune n’est sans nombre" : `${print.count(none)} ${n(none, "n’a", "n’ont")} pas de nombre`}.`,
    who: "Qui\u00a0: les études de microassurance ne distinguent pas les femmes des hommes, les travailleurs informels des autres, ni la ville de la campagne.",
    since: ({years}) =>
      `Ce qui est venu après\u00a0: les dernières études qui distinguent les produits de santé datent de ${print.years(years)}, selon le pays.`,
    unstudied: ({count}) => `${capital(places(count))} ${n(count, "n’est", "ne sont")} dans aucune étude\u00a0: inconnu, et non 0.`,
    apart:
      "Si l’on est alors couvert\u00a0: la couverture effective, telle que l’OIT la publie, est celle des prestations en espèces. L’assurance maladie, mutuelle ou non, n’y est pas."
  },
  toStrategies: "Comment les pays couvrent la population\u00a0: programmes, registre, microassurance"
};
