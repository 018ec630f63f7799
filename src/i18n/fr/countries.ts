import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";
import {n, print} from "./phrases.ts";

/** The list of countries. */
export const countries: Words["countries"] = {
  title: pageNames.countries,
  intro: (count) =>
    `${print.count(count)} ${n(count, "pays ou territoire a", "pays et territoires ont")} une page. Chaque valeur est la dernière publiée, avec son année.`,
  filter: "Filtrer par nom",
  withoutScript:
    "Sans scripts, cette liste ne peut être filtrée par nom\u00a0: allez à une région ci-dessus, ou cherchez dans la page avec votre navigateur.",
  shown: {
    one: "# pays ou territoire montré",
    other: "# pays et territoires montrés",
    none: "Aucun pays ou territoire de ce nom. La recherche en haut de la page trouve aussi des régimes, des questions et des termes."
  },
  caption:
    "Pays et territoires par région\u00a0: part de la population sans aucune prestation en espèces, emploi informel (qui se définit en partie par l’absence de protection sociale), et combien d’indicateurs ont un chiffre",
  noBenefit: "Aucune prestation en espèces",
  informal: "Emploi informel",
  figures: "Indicateurs avec des chiffres",
  ofIndicators: ({count, of}) => `${print.count(count)} sur ${print.count(of)}`,
  otherAreas: "Autres territoires",
  withoutFigures: "Aucun chiffre dans nos sources",
  regionLinks: "Régions",
  choose: {
    law: "Trouver un pays ou territoire\u00a0: droit et couverture",
    schemes: "Trouver un pays ou territoire\u00a0: ses régimes",
    thenAndNow: "Trouver un pays ou territoire\u00a0: ses chiffres aujourd’hui",
    townAndCountry: "Trouver un pays ou territoire\u00a0: ses zones rurales et urbaines",
    learn: "Trouver un pays ou territoire\u00a0: ceux qui lui ressemblent"
  }
};
