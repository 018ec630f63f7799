import type {Cited, Reached} from "./scheme.ts";
import type {Sourced} from "./sourced.ts";

/** How many a scheme reached, by a document of its own. Documents differ, and so do their units: counts neither add up nor replace each other. */
export type SchemeCount = Cited &
  Reached &
  Sourced & {
    /** Id of a scheme. */
    readonly scheme: string;
  };

/** Two counts with the same key are one count written twice. */
export const keyOfCount = ({scheme, year, unit, count, evidence}: SchemeCount): string =>
  `${scheme}/${year ?? ""}/${unit}/${count}/${evidence}`;
