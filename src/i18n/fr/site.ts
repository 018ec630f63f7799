import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";

/** What every page says around its own content. */
export const site: Words["site"] = {
  name: "Left Out",
  tagline: "Un atlas des lacunes de couverture de la protection sociale",
  skip: "Aller au contenu",
  mainMenu: "Menu principal",
  breadcrumb: "Vous êtes ici",
  nav: pageNames,
  menu: {
    countries: "Pays",
    regions: "Régions",
    map: "Carte",
    questions: "Questions",
    indicators: "Indicateurs",
    compare: "Comparer",
    data: "Données",
    embeds: "Intégrer"
  },
  menuButton: "Menu",
  footerParts: {
    map: "Toutes les pages",
    places: "Lieux et chiffres",
    questions: "Questions",
    use: "Utiliser les chiffres",
    about: "À propos de l’atlas",
    archive: "Tout dans un seul fichier (zip)",
    licences: "Licences du logiciel"
  },
  language: "Langue",
  languages: {en: "English", es: "Español", fr: "Français", ar: "العربية"},
  home: "Accueil",
  footer:
    "Left Out montre qui la protection sociale n’atteint pas. Chaque nombre est publié ou calculé à partir de nombres publiés, nomme son année ou son rapport, et peut être téléchargé.",
  footerLicence:
    "Textes et graphiques\u00a0: CC BY 4.0. Chiffres\u00a0: sous la licence de leur éditeur, nommée sous chaque graphique, le plus souvent CC BY 4.0. Nombres de personnes\u00a0: calculés à partir des données des Nations Unies (World Population Prospects 2024, CC BY 3.0 IGO).",
  noTracking: "Ni cookies, ni pistage, ni requêtes à des tiers.",
  disclaimer:
    "Les frontières et les noms indiqués n’impliquent aucune prise de position sur le statut juridique d’un pays ou territoire quelconque, ni sur le tracé de ses frontières.",
  bordersLink: "Comment les frontières sont tracées",
  onThisPage: "Sur cette page"
};
