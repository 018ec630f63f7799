import type {SearchedPage} from "./searchedPage.ts";

/** Where the pages of countries and groups tell of a question, of the branches or of an indicator: fragments of their addresses. */
export const sectionsOf: Readonly<Record<string, Pick<SearchedPage, "country" | "group">>> = {
  coverage: {country: "#section-life", group: "#section-branches"},
  lifeCycle: {country: "#section-life"},
  gender: {country: "#section-gender"},
  informality: {country: "#section-work"},
  sectors: {country: "#section-work"},
  strategies: {country: "#section-programmes"},
  townAndCountry: {country: "#section-residence"},
  progress: {country: "#section-trend", group: "#section-pace"},
  law: {country: "#section-law"},
  schemes: {country: "#section-schemes"},
  spending: {country: "#section-spending"},
  "health-services": {country: "#section-health"},
  "out-of-pocket": {country: "#section-health"}
};
