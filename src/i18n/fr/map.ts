import type {Words} from "../en.ts";
import {inUnit, print} from "./phrases.ts";

/** The legend of a map and what it says of absence. */
export const map: Words["map"] = {
  legend: "Part laissée de côté",
  legendContributors: "Part qui ne cotise pas",
  legendValue: "Valeur",
  legendPoints: "Points d’indice qui manquent pour atteindre 100",
  drawnPoints: "Les couleurs montrent les points d’indice qui manquent pour atteindre 100.",
  unknown: "Aucun chiffre",
  notInReport: (edition) => `Absent du rapport ${print.edition(edition)}`,
  older: ({share, edition}) =>
    `seulement dans un rapport plus ancien, ${inUnit(share, "percentOfGdp")} (rapport ${print.edition(edition)})`,
  olderNote: (countries) =>
    `Seulement dans un rapport plus ancien, donc ni classés ni colorés\u00a0: ${print.list(
      countries.map(({name, share, edition}) => `${name} ${print.percent(share)} (rapport ${print.edition(edition)})`)
    )}.`,
  class: ({from, to, unit}) => `${print.limit(from, unit)} à ${print.limit(to, unit)}`,
  under: ({limit, unit}) => `moins de ${print.limit(limit, unit)}`,
  over: ({limit, unit}) => `${print.limit(limit, unit)} ou plus`,
  rings: "Les cercles marquent les pays et territoires trop petits pour être vus.",
  labelWithin: ({group, measure}) => `Carte, ${group}. ${measure}. Le tableau qui suit donne les mêmes valeurs.`,
  label: (measure) => `Carte du monde. ${measure}. Le tableau qui suit donne les mêmes valeurs.`
};
