import type {LeastMove} from "../en/leastMoved.ts";
import {counted, indexPoint, point, print} from "./phrases.ts";

/** "نقطة مئوية واحدة". */
export const inPoints = ({points, index}: Pick<LeastMove, "points" | "index">): string => counted(points, index ? indexPoint : point);

/** "نقطة مئوية واحدة على الأقل، ومعها 0.20 في السنة على الأقل". */
export const leastMoved = ({perYear, ...least}: LeastMove): string =>
  `${inPoints(least)} على الأقل، ومعها ${print.perYear(perYear)} في السنة على الأقل`;
