import {n, print} from "./phrases.ts";

/** Points from which a change is one, of a percentage or of an index. */
type InPoints = {points: number; index: boolean};
/** The same in all, and each year. */
export type LeastMove = InPoints & {perYear: number};

/** "1 percentage point". */
export const inPoints = ({points, index}: InPoints): string =>
  `${print.count(points)} ${index ? n(points, "index point", "index points") : n(points, "percentage point", "percentage points")}`;

/** "at least 1 percentage point, and 0.20 a year". */
export const leastMoved = ({perYear, ...least}: LeastMove): string => `at least ${inPoints(least)}, and ${print.perYear(perYear)} a year`;
