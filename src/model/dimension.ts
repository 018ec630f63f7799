/**
 * The breakdowns of the house, each with its codes in reading order.
 * Every observation answers every dimension; "total" says "not broken down".
 */
export const dimensions = {
  sex: ["total", "female", "male"],
  sector: ["total", "agriculture", "nonAgriculture", "industry", "services"],
  status: ["total", "employee", "employer", "ownAccount", "cooperativeMember", "familyWorker", "selfEmployed"],
  quintile: ["total", "q1", "q2", "q3", "q4", "q5"],
  /** What public money is spent on; the total leaves health out, as the publisher's headline does. */
  function: ["total", "children", "workingAge", "oldAge", "health", "totalWithHealth"],
  /** Where people live, as the survey of their country draws the line. */
  residence: ["total", "urban", "rural"],
  /** 15 to 24 years, and 25 and over; the total is of 15 and over. */
  age: ["total", "youth", "adult"]
} as const satisfies Record<string, readonly ["total", ...string[]]>;

export type Dimension = keyof typeof dimensions;
export type Code<D extends Dimension> = (typeof dimensions)[D][number];
export type Breakdown = {readonly [D in Dimension]: Code<D>};

/** The breakdown that breaks nothing down. */
export const allTotals: Breakdown = {
  sex: "total",
  sector: "total",
  status: "total",
  quintile: "total",
  function: "total",
  residence: "total",
  age: "total"
};
