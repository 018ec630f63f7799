import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";

/** The page of downloads. */
export const data: Words["data"] = {
  title: pageNames.data,
  intro:
    "Toutes les lignes derrière chaque page, en bon ordre\u00a0: une valeur par ligne, avec son année, sa marque, son unité, son dénominateur, sa source et sa licence. En classeurs pour tableurs, en CSV et Parquet pour programmes.",
  column: "Colonne",
  meaning: "Signification",
  meanings: {
    indicator: "identifiant de l’indicateur, comme dans son adresse",
    area: "code ISO 3166-1 alpha-3 (XKX pour le Kosovo, qui n’en a pas), ou identifiant d’un groupe de pays",
    area_name: "nom en anglais",
    area_kind: "pays ou territoire (country), ou groupe (group)\u00a0: un agrégat de nombreux pays fait par un éditeur",
    period: "année civile\u202f; vide là où l’éditeur n’en donne pas",
    edition: "le rapport d’où vient une valeur sans année",
    sex: "total, femmes (female) ou hommes (male)\u202f; total veut dire non ventilé",
    sector: "secteur économique, ou total",
    status: "situation dans l’emploi, ou total",
    quintile: "quintile de bien-être (personnes classées par revenu ou consommation), q1 le plus pauvre, ou total",
    spent_on: "à quoi sert l’argent public dépensé, ou total",
    residence: "zones urbaines ou rurales, ou total",
    age: "tranche d’âge (youth\u00a0: 15 à 24 ans\u202f; adult\u00a0: 25 ans et plus), ou total",
    value: "la valeur, telle que publiée",
    unit: "pourcentage du dénominateur, pourcentage du PIB ou points d’indice",
    denominator: "de qui la valeur est une part",
    flag: "normal, rupture de série (break) ou peu fiable (unreliable)",
    remark: "ce qu’ajoute l’éditeur\u00a0: modélisé, grandes villes seulement…",
    note: "ce que nous avons à dire de cette valeur précise, en anglais\u202f; vide pour la plupart",
    source: "éditeur et tableau",
    licence: "licence des chiffres"
  },
  licence: "Licence"
};
