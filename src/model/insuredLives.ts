import type {Sourced} from "./sourced.ts";

/** What the studies of micro-insurance tell apart. Products overlap: a person with two counts in both, and none is part of another. */
export const insuranceProducts = [
  "any-product",
  "health",
  "life",
  "accident",
  "life-and-accident",
  "credit-life",
  "property",
  "agriculture"
] as const;
export type InsuranceProduct = (typeof insuranceProducts)[number];

/** What is known of a row that does not fit: more people than any product together; a share that is under its last digit, or is none of the population. */
export const insuredRemarks = ["", "aboveTotal", "shareUnderHundredth", "shareOfClients", "shareUnfit"] as const;
export type InsuredRemark = (typeof insuredRemarks)[number];

/** "Identified lives covered, self-reported by insurers": how many people a study found insured with a product in a country. */
export type InsuredLives = Sourced & {
  readonly area: string;
  /** The year that the study is of. */
  readonly year: number;
  readonly product: InsuranceProduct;
  /** 0 where the study found none; null where it gives a share alone. */
  readonly persons: number | null;
  /** Share of the population as the study gives it, 0–100; null where it gives none that fits. */
  readonly share: number | null;
  /** The study, as it is titled. */
  readonly study: string;
  readonly remark: InsuredRemark;
};

/** Two rows with the same key contradict each other. */
export const keyOfInsured = ({area, year, product}: Pick<InsuredLives, "area" | "year" | "product">): string =>
  `${area}/${year}/${product}`;
