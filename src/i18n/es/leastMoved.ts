import type * as english from "../en/leastMoved.ts";
import {n, print} from "./phrases.ts";

/** «1 punto»: porcentual o del índice, según lo que se cuenta. */
export const inPoints: typeof english.inPoints = (points) => `${print.count(points)} ${n(points, "punto", "puntos")}`;

/** «al menos 1 punto, y 0,20 al año». */
export const leastMoved: typeof english.leastMoved = ({points, perYear}) =>
  `al menos ${inPoints(points)}, y ${print.perYear(perYear)} al año`;
