import type {CountForms} from "../countForms.ts";
import {n, print} from "./phrases.ts";

/** What a reader can do with a long ranking. */
export const ranking = {
  /** Leads from the two ends of a ranking to the whole. */
  all: (count: number) => `Show all ${print.count(count)} ${n(count, "row", "rows")}`,
  choose: "Choose rows",
  choices: {region: "Region", income: "Income group", year: "Year", sex: "Sex"},
  any: "All",
  since: (year: number) => `${print.year(year)} or later`,
  before: (year: number) => `before ${print.year(year)}`,
  withSex: "with women and men apart",
  reset: "Start again",
  /** The browser puts the number in. */
  shown: {one: "# row chosen", other: "# rows chosen", none: "No row has all that is chosen"} as CountForms,
  csv: "This selection (CSV)"
};
