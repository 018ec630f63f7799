import {n, print} from "./phrases.ts";

/** Points from which a change is one: in all, and each year. */
export type LeastMove = {points: number; perYear: number};

/** "1 point": of a percentage or of an index, as what is counted says. */
export const inPoints = (points: number): string => `${print.count(points)} ${n(points, "point", "points")}`;

/** "at least 1 point, and 0.20 a year". */
export const leastMoved = ({points, perYear}: LeastMove): string => `at least ${inPoints(points)}, and ${print.perYear(perYear)} a year`;
