/** What the pages of the menus are called: there, over themselves, and on the way back to them. */
export const pageNames = {
  countries: "Countries and areas",
  regions: "Regions and groups",
  indicators: "Indicators",
  compare: "Compare",
  data: "Data",
  method: "Method",
  glossary: "Glossary",
  about: "About"
};
