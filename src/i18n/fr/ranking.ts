import type {Words} from "../en.ts";
import {n, print} from "./phrases.ts";

/** What a reader can do with a long ranking. */
export const ranking: Words["ranking"] = {
  all: (count) => `Montrer ${n(count, "la seule ligne", `les ${print.count(count)} lignes`)}`,
  choose: "Choisir des lignes",
  choices: {region: "Région", income: "Groupe de revenu", year: "Année", sex: "Sexe"},
  any: "Tout",
  since: (year) => `${print.year(year)} ou après`,
  before: (year) => `avant ${print.year(year)}`,
  withSex: "avec femmes et hommes séparément",
  reset: "Recommencer",
  shown: {one: "# ligne choisie", other: "# lignes choisies", none: "Aucune ligne n’a tout ce qui est choisi"},
  csv: "Cette sélection (CSV)"
};
