/** The charts one can take away: the first part of their address. */
export const chartKinds = [
  "map",
  "ranking",
  "branches",
  "trend",
  "gender",
  "informality",
  "life-cycle",
  "programmes",
  "fifths",
  "health",
  "spending",
  "spread",
  "regions",
  "sexes",
  "incomes",
  "fastest",
  "sectors-parts",
  "sectors-workers",
  "sectors-whole",
  "sectors-spread",
  "life-cycle-regions",
  "life-cycle-medians",
  "strategies-programmes",
  "strategies-fifths",
  "strategies-contributors",
  "strategies-spending",
  "gender-balance",
  "gender-differences",
  "gender-averages",
  "gender-work",
  "gender-split",
  "informality-sexes",
  "informality-status",
  "informality-cover",
  "town-and-country",
  "town-and-country-map",
  "residence",
  "within",
  "informality-ages",
  "informality-employees",
  "informality-parts",
  "claims",
  "pair-life",
  "pair-work",
  "pair-gender",
  "comparison"
] as const;
export type ChartKind = (typeof chartKinds)[number];

/** One chart in its address: `/embed/branches/arg/`. */
export type ChartName = {readonly chart: ChartKind; readonly id: string};

/** "branches/arg". */
export const nameKey = ({chart, id}: ChartName): string => `${chart}/${id}`;
