/** What the pages of the menus are called: there, over themselves, and on the way back to them. */
export const pageNames = {
  countries: "Pays et territoires",
  regions: "Régions et groupes",
  questions: "Questions entre pays",
  indicators: "Indicateurs",
  map: "Carte de chaque indicateur",
  schemes: "Registre des régimes",
  compare: "Comparer",
  data: "Données",
  embeds: "Intégrer un graphique",
  method: "Méthode",
  glossary: "Glossaire",
  about: "À propos"
};
