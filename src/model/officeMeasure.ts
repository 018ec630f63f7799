import type {Translated} from "./locale.ts";
import type {Sourced} from "./sourced.ts";

/** What a higher value of a measure means: more people covered, more people left out, or a count that is neither. */
export const officeDirections = ["coverage", "gap", "count"] as const;
export type OfficeDirection = (typeof officeDirections)[number];

/** What a national office measures, in its own words. It is no indicator of ours: never on one axis with those of the ILO or the World Bank. */
export type OfficeMeasure = Sourced & {
  readonly id: string;
  /** The name that the office gives it. */
  readonly name: Translated;
  /** As what the office reports it: "SDG 1.3.1". */
  readonly reportedAs: Translated;
  /** Of whom it is a share, or whom it counts. */
  readonly population: Translated;
  readonly direction: OfficeDirection;
  /** What is to be known of all its values; "" where there is nothing. */
  readonly caution: Translated;
};
