import type {LeastMove} from "../en/leastMoved.ts";
import {n, print} from "./phrases.ts";

/** "1 point de pourcentage". */
export const inPoints = ({points, index}: Pick<LeastMove, "points" | "index">): string =>
  `${print.count(points)} ${index ? n(points, "point d’indice", "points d’indice") : n(points, "point de pourcentage", "points de pourcentage")}`;

/** "au moins 1 point de pourcentage, et 0,20 par an". */
export const leastMoved = ({perYear, ...least}: LeastMove): string => `au moins ${inPoints(least)}, et ${print.perYear(perYear)} par an`;
