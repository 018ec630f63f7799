import type {Denominator} from "../../model/denominator.ts";
import type {Code, Dimension} from "../../model/dimension.ts";
import type {Family} from "../../model/indicator.ts";
import type {model as english} from "../en/model.ts";

const codes: {[D in Dimension]: Record<Code<D>, string>} = {
  sex: {total: "Total", female: "Femmes", male: "Hommes"},
  sector: {
    total: "Tous les secteurs",
    agriculture: "Agriculture",
    nonAgriculture: "Hors agriculture",
    industry: "Industrie",
    services: "Services"
  },
  status: {
    total: "Tous les emplois",
    employee: "Salariés",
    employer: "Employeurs",
    ownAccount: "Travailleurs à leur propre compte",
    cooperativeMember: "Membres de coopératives",
    familyWorker: "Travailleurs familiaux",
    selfEmployed: "Travailleurs indépendants"
  },
  quintile: {
    total: "Toute la population",
    q1: "Quintile le plus pauvre",
    q2: "Deuxième quintile",
    q3: "Troisième quintile",
    q4: "Quatrième quintile",
    q5: "Quintile le plus riche"
  },
  function: {
    total: "Toutes les fonctions, santé non comprise",
    children: "Enfants",
    workingAge: "Âge actif",
    oldAge: "Vieillesse",
    health: "Santé",
    totalWithHealth: "Toutes les fonctions, santé comprise"
  },
  residence: {total: "Partout", urban: "Zones urbaines", rural: "Zones rurales"},
  age: {total: "15 ans et plus", youth: "15 à 24 ans", adult: "25 ans et plus"}
};

const denominators: Record<Denominator, string> = {
  population: "la population totale",
  children:
    "les enfants (effectif\u00a0: 0–14 ans, trop bas là où des enfants plus âgés comptent, trop élevé là où seuls de plus jeunes comptent)",
  mothers: "les femmes qui accouchent (effectif\u00a0: naissances vivantes, légèrement trop élevé)",
  unemployed: "les chômeurs",
  severelyDisabled: "les personnes ayant un handicap grave (leur nombre est une estimation)",
  employed: "les personnes en emploi",
  pensionAge:
    "les personnes ayant dépassé l’âge de la retraite (effectif\u00a0: 65 ans et plus, trop bas là où l’âge de la retraite est inférieur à 65 ans, trop élevé là où il est supérieur)",
  vulnerable: "les personnes hors couverture contributive",
  poor: "les personnes en situation de pauvreté (le tableau ne dit pas selon quel seuil)",
  employedInSector: "les personnes en emploi dans le secteur",
  employedInStatus: "les personnes en emploi dans cette situation",
  employedInAge: "les personnes en emploi de cette tranche d’âge",
  labourForce: "la population active",
  surveyPopulation: "la population de l’enquête",
  surveyResidents: "les personnes de l’enquête qui vivent dans ces zones (urbaines ou rurales)",
  healthExpenditure: "les dépenses courantes de santé",
  beneficiaryWelfare: "le bien-être des ménages bénéficiaires",
  gdp: "le produit intérieur brut",
  none: "un indice de 0 à 100, et non une part de personnes"
};

const families: Record<Family, string> = {
  coverage: "Couverture effective (ODD 1.3.1)",
  informality: "Emploi informel",
  contributors: "Cotisants",
  spending: "Dépenses publiques",
  survey: "Programmes dans les enquêtes auprès des ménages",
  health: "Santé",
  context: "Contexte"
};

/** How sentences say of whom a share is, where there is a head count of them; what is left out goes on from there. */
const wholes: Partial<Record<Denominator, string>> = {
  population: "de la population",
  children: "des enfants",
  mothers: "des mères de nouveau-nés",
  employed: "des personnes en emploi",
  pensionAge: "des personnes ayant dépassé l’âge de la retraite"
};

/** What the model's codes are called. */
export const model: typeof english = {
  codes,
  denominators,
  wholes,
  families,
  flags: {normal: "", break: "rupture de série", unreliable: "peu fiable"},
  remarks: {
    "": "",
    modelled: "estimation modélisée de l’OIT",
    mainCities: "grandes villes seulement",
    urbanOnly: "zones urbaines seulement",
    computedFromCounts: "calculé à partir d’effectifs d’ILOSTAT"
  },
  units: {percent: "%", percentOfGdp: "% du PIB", index: "points d’indice"},
  absence: {
    notPublished: "aucun chiffre",
    notPublishedBySplit: "aucun chiffre par sexe",
    notApplicable: "sans objet"
  }
};
