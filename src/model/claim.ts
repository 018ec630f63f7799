import type {Sourced} from "./sourced.ts";

/** What a claim on the world's coverage counts, as far as such claims can be set side by side: one definition is never joined to another. */
export const claimDefinitions = ["comprehensive", "anyProtection", "anyBenefit", "other"] as const;
export type ClaimDefinition = (typeof claimDefinitions)[number];

/** Whether the number is of those who are covered or of those who are left out; "" where it is of neither. */
export type ClaimSide = "covered" | "leftOut" | "";

/** One figure as a publication prints it. */
export type Claim = Sourced & {
  /** The year in which it came out; null where it is unknown. */
  readonly year: number | null;
  /** The year that the figure is of; null where the publication names none. */
  readonly of: number | null;
  readonly claim: string;
  readonly value: number;
  /** With the bounds that are printed: "% of world population (more than)". */
  readonly unit: string;
  readonly title: string;
  /** "" where it is unknown. */
  readonly publisher: string;
  readonly definition: ClaimDefinition;
  readonly side: ClaimSide;
};

/** Two claims with the same key are one. */
export const keyOfClaim = ({year, of, claim, value, unit, title}: Claim): string =>
  [year ?? "", of ?? "", title, claim, unit, value].join("/");
