import {n} from "./phrases.ts";

/** The list of indicators. */
export const indicators = {
  title: "Indicators",
  intro: "Each indicator asks one question of one group of people. Families are never put on one axis.",
  countries: (count: number, text: string) => `${text} ${n(count, "country or area", "countries and areas")}`,
  years: (from: string, to: string) => (from === to ? to : `${from}–${to}`),
  undated: "no years published",
  bySex: (count: number, text: string) => `by sex for ${text} ${n(count, "country or area", "countries and areas")}`,
  womenOnly: "for women only",
  noSex: "never by sex"
};
