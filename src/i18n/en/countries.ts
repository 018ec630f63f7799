import {n} from "./phrases.ts";

/** The list of countries. */
export const countries = {
  title: "Countries and areas",
  intro: (count: string) => `${count} countries and areas have a page. Each value is the latest published and carries its year.`,
  filter: "Filter by name",
  shown: (count: number, text: string) => n(count, `${text} country or area shown`, `${text} countries and areas shown`),
  caption:
    "Countries and areas by region: share of the population without any cash benefit, informal employment, and how many indicators have a figure",
  noBenefit: "No cash benefit",
  informal: "Informal work",
  figures: "Indicators with figures",
  ofIndicators: (count: string, of: string) => `${count} of ${of}`,
  otherAreas: "Other areas",
  regionLinks: "Regions"
};
