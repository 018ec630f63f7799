/** What the pages of the menus are called: there, over themselves, and on the way back to them. */
export const pageNames = {
  countries: "Countries and areas",
  regions: "Regions and groups",
  indicators: "Indicators",
  schemes: "Register of schemes",
  compare: "Compare",
  data: "Data",
  method: "Method",
  glossary: "Glossary",
  about: "About"
};
