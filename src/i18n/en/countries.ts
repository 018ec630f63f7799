import type {CountForms} from "../countForms.ts";
import {n, print} from "./phrases.ts";
import {pageNames} from "./pageNames.ts";

/** The list of countries. */
export const countries = {
  title: pageNames.countries,
  intro: (count: number) =>
    `${print.count(count)} ${n(count, "country or area has", "countries and areas have")} a page. Each value is the latest published, with its year.`,
  filter: "Filter by name",
  withoutScript: "Without scripts this list cannot be filtered by name: go to a region above, or search the page with your browser.",
  /** The browser puts the number in. */
  shown: {
    one: "# country or area shown",
    other: "# countries and areas shown",
    none: "No country or area of that name. The search at the top of the page finds schemes, questions and terms, too."
  } as CountForms,
  caption:
    "Countries and areas by region: share of the population without any cash benefit, informal employment (which is defined in part by missing social protection), and how many indicators have a figure",
  noBenefit: "No cash benefit",
  informal: "Informal employment",
  figures: "Indicators with figures",
  ofIndicators: ({count, of}: {count: number; of: number}) => `${print.count(count)} of ${print.count(of)}`,
  otherAreas: "Other areas",
  /** Heads the areas that have no page. */
  withoutFigures: "No figure in our sources",
  regionLinks: "Regions",
  /** Opens the names of countries on a page across countries: what one finds there. */
  choose: {
    law: "Find a country or area: law and coverage",
    schemes: "Find a country or area: its schemes",
    thenAndNow: "Find a country or area: its figures today",
    townAndCountry: "Find a country or area: its rural and urban areas",
    learn: "Find a country or area: those like it"
  }
};
