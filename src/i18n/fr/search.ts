import type {ServedGroup} from "../../model/scheme.ts";
import type {Words} from "../en.ts";
import {capital} from "./phrases.ts";

/** What else a reader may call a group that schemes serve. */
const groups: Readonly<Partial<Record<ServedGroup, string>>> = {
  children: "allocations familiales; prestations familiales; enfance",
  "pregnant-women": "mères; maternité",
  youth: "jeunesse",
  "older-persons": "personnes âgées; seniors; aînés",
  pensioners: "retraités",
  "persons-with-disabilities": "handicapés; handicap",
  carers: "aidants; proches aidants",
  unemployed: "sans emploi; demandeurs d’emploi",
  employees: "travailleurs salariés",
  "public-employees": "fonctionnaires; agents publics",
  "self-employed": "indépendants; travailleurs à leur propre compte; auto-entrepreneurs",
  "domestic-workers": "employés de maison; bonnes",
  "agricultural-workers": "ouvriers agricoles; agriculteurs; paysans; pêcheurs; agriculture",
  "rural-workers": "ouvriers agricoles; agriculteurs; campagne",
  "migrant-workers": "migrants; immigrés; émigrés; travailleurs à l’étranger",
  "informal-workers": "économie informelle; vendeurs de rue",
  "poor-households": "pauvreté; pauvres",
  "low-income-population": "pauvres",
  cooperatives: "coopératives",
  "all-residents": "universel; tout le monde"
};

/** What else a reader may call an indicator. */
const indicators: Readonly<Record<string, string>> = {
  "old-age": "pension; pensions; retraite; retraites; pension de retraite",
  unemployment: "allocation chômage; assurance chômage; sans emploi",
  children: "allocations familiales; prestations familiales",
  maternity: "congé de maternité; allocation de maternité",
  "work-injury": "accident du travail; maladie professionnelle; lésions professionnelles",
  disability: "invalidité; pension d’invalidité; allocation handicap"
};

/** The search for a country, a group, an indicator or a term. */
export const search: Words["search"] = {
  label: "Trouver un pays, un groupe, une question, un indicateur, un régime ou un terme",
  placeholder: "Chercher",
  go: "Ouvrir",
  found: {one: "# résultat", other: "# résultats"},
  none: "Rien de ce nom. Vous pouvez chercher ici\u00a0:",
  failed:
    "La liste des noms n’a pas pu être chargée. «\u00a0Ouvrir\u00a0» mène à tous les pays et territoires\u202f; tapez une lettre de plus pour réessayer.",
  absent: "aucun chiffre dans nos sources",
  kinds: {
    group: "groupe",
    question: "question",
    indicator: "indicateur",
    page: "page",
    term: "glossaire",
    pair: "paire d’apprentissage",
    served: "régimes du registre"
  },
  served: (group) => capital(group),
  also: {
    groups,
    indicators,
    pages: {
      lifeCycle: "âge; étapes de la vie; parcours de vie",
      gender: "sexe; genre; écart entre les sexes; femmes; hommes",
      informality: "économie informelle; secteur informel; travail informel; informalité",
      sectors: "activité économique; branches d’activité",
      strategies: "assistance sociale; assurance sociale; microassurance; micro-assurance",
      townAndCountry: "rural; urbain; campagne; villes",
      progress: "tendance; évolution; ODD 1.3; 2030; cible; rythme",
      law: "couverture légale; législation; lois; ratifications",
      learn: "comparer deux pays; leçons; sud-sud",
      mutualHealth: "mutuelles; mutuelles de santé; microassurance santé; assurance communautaire",
      thenAndNow: "affirmations; histoire; passé; 2003",
      schemes: "régimes; programmes; prestations; régimes de sécurité sociale",
      map: "cartes; carte du monde; carte par région",
      embeds: "intégrer une carte; intégrer un graphique"
    }
  }
};
