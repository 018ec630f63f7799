import type {InsuredLives} from "../../../src/model/insuredLives.ts";

/** A row of a study; AAA, 2014, any product, 1,000 people and 2% of the population, where nothing is said. */
export const insured = (row: Partial<InsuredLives>): InsuredLives => ({
  ...{area: "AAA", year: 2014, product: "any-product", persons: 1000, share: 2, study: "Study", remark: "", source: "microinsurance"},
  ...row
});
