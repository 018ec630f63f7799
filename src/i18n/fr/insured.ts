import type {InsuranceProduct, InsuredRemark} from "../../model/insuredLives.ts";
import type {Words} from "../en.ts";
import {amongPlaces} from "./amongPlaces.ts";
import {n, print} from "./phrases.ts";

const products: Record<InsuranceProduct, string> = {
  "any-product": "Tout produit",
  health: "Santé",
  life: "Vie",
  accident: "Accident",
  "life-and-accident": "Vie et accident",
  "credit-life": "Vie liée au crédit",
  property: "Biens",
  agriculture: "Agriculture"
};

/** Those of which something is to be said beside the number. */
const remarks: Record<Exclude<InsuredRemark, "" | "shareUnderHundredth">, string> = {
  aboveTotal: "plus que tout produit, tel que publié",
  shareOfClients: "la part publiée est celle des clients, non montrée",
  shareUnfit: "la part publiée ne concorde pas, non montrée"
};

const topics = {"any-product": "Microassurance", health: "Microassurance santé"};

const places = (count: number): string => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`;

/** Countries that an older study found people in. */
const more = (earlier: number): string =>
  earlier === 0 ? "" : `, et de plus anciennes dans ${print.count(earlier)} ${n(earlier, "autre", "autres")}`;
const newestFound = ({found, earlier, of}: {found: number; earlier: number; of: number}): string =>
  `${n(of, "l’étude la plus récente a", "les études les plus récentes ont")} trouvé des personnes assurées dans ${amongPlaces(found, of)}${more(earlier)}`;

/** Micro-insurance as the studies count it: for a country, for a group, for health alone. */
export const insured: Words["insured"] = {
  products,
  remarks,
  noPeople: "part de la population\u202f; pas de nombre de personnes",
  year: "Année de l’étude",
  people: "Personnes assurées",
  title: ({topic, found, earlier, of, share, place, year}) =>
    `${topics[topic]}\u00a0: ${newestFound({found, earlier, of})}\u202f; la plus grande part d’une population est de ${print.percent(share)}, ${place.within} (${print.year(year)})`,
  titleNobody: ({topic, earlier, of}) =>
    `${topics[topic]}\u00a0: ${n(of, "l’étude la plus récente n’a", "les études les plus récentes n’ont")} trouvé personne d’assuré dans ${places(of)}${earlier === 0 ? "" : `\u202f; de plus anciennes en ont trouvé dans ${print.count(earlier)}`}`,
  titleNoShare: ({topic, found, earlier, of}) => `${topics[topic]}\u00a0: ${newestFound({found, earlier, of})}`,
  titleNone: ({topic}) => `${topics[topic]}\u00a0: aucune étude n’a de pays de ce groupe`,
  subtitle: ({topic}) =>
    `«\u00a0Vies couvertes recensées, déclarées par les assureurs\u00a0», en part de la population\u00a0: ${topic === "health" ? "produits de santé" : "tout produit"}, étude la plus récente de chaque pays qui la donne, avec son année.`,
  subtitleTop: ({shown}) => `L’image a les ${print.count(shown)} plus grandes parts\u202f; le tableau a toutes les lignes.`,
  note: "Les produits se recoupent\u00a0: qui en a deux est compté dans les deux, et ils ne s’additionnent donc pas. 0 veut dire que l’étude n’a trouvé personne\u202f; un tiret, qu’elle ne donne pas le produit à part. Un pays sans ligne n’est dans aucune étude\u00a0: inconnu, et non 0. Les études ne demandent pas toutes la même chose, si bien que leurs années ne forment pas une série. Les assureurs déclarent eux-mêmes ces nombres. Ils ne sont pas une couverture par la protection sociale.",
  licence: "L’éditeur n’indique pas de licence\u00a0: les lignes sont montrées et citées, et ne sont dans aucun téléchargement.",
  sharesApart: (found) =>
    `Publié avec des parts différentes de la population\u00a0: ${print.statements(found.map(({place, year, people, shares}) => `${print.people(people)} personnes ${place.within} (${print.year(year)}), ${print.list(shares.map(({product, share}) => `${share} sous «\u00a0${products[product]}\u00a0»`))}`))}.`,
  studied: ({studied, of}) => `${print.count(studied)} des ${places(of)} de ce groupe ${n(studied, "est", "sont")} dans une étude.`,
  newest: ({year}) => `Tous les chiffres sont anciens\u00a0: aucune étude n’est plus récente que ${print.year(year)}.`,
  caption: (group) => `${group}\u00a0: personnes assurées, par pays, année de l’étude et produit\u202f; part de la population à côté`,
  captionHealth: "Personnes assurées par des produits de santé, par pays et année de l’étude\u202f; part de la population à côté",
  say: ({name, share, year}) => `${name}\u00a0: ${share} de la population assurée (${print.year(year)})`,
  toMutual: "Mutuelles de santé\u00a0: ce que l’on sait, et ce que personne ne compte",
  country: {
    titleBoth: ({people, share, year}) =>
      `Microassurance\u00a0: les assureurs ont déclaré ${print.people(people)} ${n(people, "personne assurée", "personnes assurées")} par tout produit, ${share} de la population (étude de ${print.year(year)})`,
    titlePeople: ({people, year}) =>
      `Microassurance\u00a0: les assureurs ont déclaré ${print.people(people)} ${n(people, "personne assurée", "personnes assurées")} par tout produit (étude de ${print.year(year)})`,
    titleShare: ({share, year}) =>
      `Microassurance\u00a0: ${share} de la population assurée par tout produit, selon les assureurs (étude de ${print.year(year)})`,
    titleNobody: ({year}) => `Microassurance\u00a0: l’étude de ${print.year(year)} n’a trouvé personne d’assuré`,
    titleNoTotal: "Microassurance\u00a0: les études ne donnent pas de nombre pour tous les produits ensemble",
    subtitle:
      "«\u00a0Vies couvertes recensées, déclarées par les assureurs\u00a0», par produit et année de l’étude\u202f; part de la population à côté.",
    caption: (area) => `${area}\u00a0: personnes assurées, par année de l’étude et produit`,
    toAll: "La microassurance dans tous les pays étudiés"
  }
};
