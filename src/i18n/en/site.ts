import type {Locale} from "../../model/locale.ts";
import {pageNames} from "./pageNames.ts";

/** What every page says around its own content. */
export const site = {
  name: "Left Out",
  tagline: "An atlas of social protection coverage gaps",
  skip: "Skip to the content",
  mainMenu: "Main menu",
  breadcrumb: "You are here",
  nav: pageNames,
  /** The menu of every page: the names of its pages, short enough to stand in one row. */
  menu: {
    countries: "Countries",
    regions: "Regions",
    map: "Map",
    questions: "Questions",
    indicators: "Indicators",
    compare: "Compare",
    data: "Data",
    embeds: "Embed"
  },
  menuButton: "Menu",
  footerParts: {
    map: "All pages",
    places: "Places and figures",
    questions: "Questions",
    use: "Use the figures",
    about: "About the atlas",
    archive: "Everything in one file (zip)",
    licences: "Licences of the software"
  },
  language: "Language",
  languages: {en: "English", es: "Español", fr: "Français", ar: "العربية"} satisfies Record<Locale, string>,
  home: "Home",
  footer:
    "Left Out shows who social protection does not reach. Every number is published or computed from published ones, names its year or its report, and can be downloaded.",
  footerLicence:
    "Text and charts: CC BY 4.0. Figures: under the licence of their publisher, named under each chart, mostly CC BY 4.0. Numbers of people: computed from United Nations, World Population Prospects 2024 (CC BY 3.0 IGO).",
  noTracking: "No cookies, no tracking, no third-party requests.",
  disclaimer:
    "The boundaries and names shown do not imply any opinion on the legal status of any country or territory, or on its frontiers.",
  bordersLink: "How borders are drawn",
  onThisPage: "On this page"
};
