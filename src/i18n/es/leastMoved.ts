import type * as english from "../en/leastMoved.ts";
import {n, print} from "./phrases.ts";

/** «1 punto porcentual». */
export const inPoints: typeof english.inPoints = ({points, index}) =>
  `${print.count(points)} ${index ? n(points, "punto del índice", "puntos del índice") : n(points, "punto porcentual", "puntos porcentuales")}`;

/** «al menos 1 punto porcentual, y 0,20 al año». */
export const leastMoved: typeof english.leastMoved = ({perYear, ...least}) =>
  `al menos ${inPoints(least)}, y ${print.perYear(perYear)} al año`;
