import {model} from "./model.ts";
import type {Words} from "../en.ts";
import {print} from "./phrases.ts";

const aspire = "ASPIRE, couverture des programmes d’après des enquêtes auprès des ménages";

/** What stands around a figure: notes, heads of tables, readings. */
export const figure: Words["figure"] = {
  table: "Tableau",
  sheet: "Classeur (XLSX)",
  data: "Données (CSV)",
  link: "Lien vers cette figure",
  source: "Source",
  note: "Note",
  people: {publisher: "Nations Unies", employment: "emploi d’après des taux modélisés par l’OIT"},
  extracts: {
    "survey-coverage": aspire,
    "survey-insurance": aspire,
    "survey-assistance": aspire,
    "survey-labour-market": aspire,
    "health-services":
      "Indicateurs du développement dans le monde, indice de couverture des services de CSU (Organisation mondiale de la Santé, méthode de 2025)",
    "out-of-pocket":
      "Indicateurs du développement dans le monde, part des paiements directs dans les dépenses de santé (Organisation mondiale de la Santé)",
    "employment-by-sector": "Indicateurs du développement dans le monde, emploi par secteur (estimations modélisées de l’OIT)",
    "self-employment": "Indicateurs du développement dans le monde, emploi indépendant (estimations modélisées de l’OIT)"
  },
  denominator: (of) =>
    of === model.denominators.none ? "Un indice de 0 à 100, et non une part de personnes." : `Dénominateur\u00a0: ${of}.`,
  undatedReport: (edition) => `Dernière année disponible, que l’éditeur n’indique pas\u202f; rapport ${print.edition(edition)}.`,
  latestYear: (years) =>
    years.first === years.last
      ? `Année\u00a0: ${print.years(years)}.`
      : `Dernière année, ${print.years(years)}, indiquée avec chaque valeur.`,
  scale: ({low, high}) => `L’échelle va de ${low} à ${high}.`,
  readout: "Survolez, touchez ou utilisez les flèches pour lire les valeurs.",
  area: "Pays ou territoire",
  value: "Valeur",
  bar: "Barre",
  year: "Année",
  remark: "Remarque",
  rank: "Rang",
  gap: "Lacune",
  left: "Personnes laissées de côté",
  women: "Femmes",
  men: "Hommes",
  difference: "Femmes moins hommes, points de pourcentage",
  world: "Monde",
  region: "Région",
  incomeGroup: "Groupe de revenu",
  oldSurvey: "Enquête ancienne, dans aucune médiane",
  capped: "Plafonné\u00a0: le reste est inconnu",
  median: "Pays médian"
};
