import {n, print} from "./phrases.ts";
import {pageNames} from "./pageNames.ts";

/** The list of indicators. */
export const indicators = {
  title: pageNames.indicators,
  intro: "Each indicator answers one question about one group of people. Different kinds of figure are never put on one axis.",
  countries: (count: number) => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`,
  undated: "no years published",
  bySex: (count: number) => `by sex for ${print.count(count)} ${n(count, "country or area", "countries and areas")}`,
  womenOnly: "for women only",
  noSex: "not by sex",
  /** Above the bars of all indicators. */
  bars: "Each bar is all countries and areas, by the class their latest value falls in; those without a figure are hatched.",
  familyLinks: "Kinds of indicator"
};
