import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";
import {n, print} from "./phrases.ts";

/** The list of indicators. */
export const indicators: Words["indicators"] = {
  title: pageNames.indicators,
  intro:
    "Chaque indicateur répond à une question sur un groupe de personnes. Des chiffres de types différents ne sont jamais mis sur un même axe.",
  countries: (count) => `${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`,
  undated: "aucune année publiée",
  bySex: (count) => `par sexe pour ${print.count(count)} ${n(count, "pays ou territoire", "pays et territoires")}`,
  womenOnly: "pour les femmes seulement",
  noSex: "pas par sexe",
  bars: "Chaque barre réunit tous les pays et territoires, selon la classe où tombe leur dernière valeur\u202f; ceux qui n’ont pas de chiffre sont hachurés.",
  familyLinks: "Types d’indicateur"
};
