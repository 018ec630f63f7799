/** How a table of the model is compared: what is a large move, and from which move of its median on one asks. */
export type Measure = {
  readonly isLarge: (was: number, is: number) => boolean;
  readonly isMedianMoved: (was: number, is: number) => boolean;
};

const byPoints = (large: number, median: number): Measure => ({
  isLarge: (was, is) => Math.abs(is - was) >= large,
  isMedianMoved: (was, is) => Math.abs(is - was) >= median
});
const byShare = (large: number, median: number): Measure => ({
  isLarge: (was, is) => Math.abs(is - was) > was * large,
  isMedianMoved: (was, is) => Math.abs(is - was) > was * median
});

/** Points of a share or an index, points of GDP, persons, years. */
export const measures = {share: byPoints(20, 2), gdp: byPoints(5, 0.5), persons: byShare(0.1, 0.05), years: byPoints(1, 1)};
