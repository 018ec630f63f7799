import type {Unit} from "../../model/unit.ts";
import type {PlaceName} from "../placeName.ts";
import {inUnit, print} from "./phrases.ts";

/** What values are read with. Travels to the browser with the words of the compare page. */
export const readValue = {
  /** An undated value names its report. */
  report: (edition: string) => `report ${print.edition(edition)}`,
  old: "old",
  /** Beside a value about which the house has a note. */
  noted: "see note",
  inUnit: ({value, unit}: {value: number; unit: Unit}) => inUnit(value, unit),
  /** A name with what is said of it beside: "Disability (2014)". */
  remarked: ({name, remark}: {name: string; remark: string}) => `${name} (${remark})`,
  missing: "–"
};

/** A value and what stands beside it. */
export const value = {
  ...readValue,
  /** A number of people whose head count only comes near the group. */
  about: ({amount}: {amount: string}) => `about ${amount}`,
  rank: ({position, of}: {position: number; of: number}) => `${print.count(position)} of ${print.count(of)}`,
  /** In place of a rank, where the value is a copy of another area's. */
  notRanked: ({original}: {original: PlaceName}) => `not ranked: same value as ${original.the}`,
  /** How many of a whole something is known of. */
  outOf: ({count, of}: {count: number; of: number}) => `${print.count(count)} of ${print.count(of)}`,
  tied: "tied",
  /** Beside spending of 0, which the source has with one decimal. */
  roundedZero: "rounded in the source"
};
