/** What a value counts: a share of its denominator (0–100), a share of GDP (0–100), or points of an index (0–100). */
export const units = ["percent", "percentOfGdp", "index"] as const;
export type Unit = (typeof units)[number];
