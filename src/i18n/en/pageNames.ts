/** What the pages of the menus are called: there, over themselves, and on the way back to them. */
export const pageNames = {
  countries: "Countries and areas",
  regions: "Regions and groups",
  questions: "Questions across countries",
  indicators: "Indicators",
  map: "Map of every indicator",
  schemes: "Register of schemes",
  compare: "Compare",
  data: "Data",
  embeds: "Embed a chart",
  method: "Method",
  glossary: "Glossary",
  about: "About"
};
