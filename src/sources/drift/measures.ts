/** How numbers of the model are compared: what is a large move of one, from which move of their median on one asks, and what is a leap from one year to a new one. */
export type Measure = {
  readonly isLarge: (was: number, is: number) => boolean;
  readonly isMedianMoved: (was: number, is: number) => boolean;
  readonly isLeap: (was: number, is: number) => boolean;
};

const byPoints = (large: number, median: number): Measure => ({
  isLarge: (was, is) => Math.abs(is - was) >= large,
  isMedianMoved: (was, is) => Math.abs(is - was) >= median,
  isLeap: (was, is) => Math.abs(is - was) >= large
});
const byShare = (large: number, median: number): Measure => ({
  isLarge: (was, is) => Math.abs(is - was) > was * large,
  isMedianMoved: (was, is) => Math.abs(is - was) > was * median,
  isLeap: (was, is) => Math.max(was, is) > Math.min(was, is) * 2
});

const persons = byShare(0.1, 0.05);

/** Points of a share or an index, points of GDP, persons, persons as studies find them (a third of such numbers are threefold in the next study), years. */
export const measures = {
  share: byPoints(20, 2),
  gdp: byPoints(5, 0.5),
  persons,
  studies: {...persons, isLeap: () => false},
  years: byPoints(1, 1)
} satisfies Record<string, Measure>;
