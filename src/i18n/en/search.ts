import {n} from "./phrases.ts";

/** The search for a country. */
export const search = {
  label: "Find a country or area",
  placeholder: "Two letters are enough",
  go: "Open",
  found: (count: number, text: string) => n(count, `${text} match`, `${text} matches`),
  none: "No country or area of that name. The list of all is under Countries."
};
