import {theme} from "./theme.ts";

/** The five classes of exclusion, small to large. */
export type GapClass = 1 | 2 | 3 | 4 | 5;

/** The class of a gap of 0–100 points in even fifths, for bars that are not tied to the classes of a map. */
export const gapClassOf = (gap: number): GapClass => (gap <= 20 ? 1 : gap <= 40 ? 2 : gap <= 60 ? 3 : gap <= 80 ? 4 : 5);

/** The colour of a class. */
export const gapFill = (gapClass: GapClass): string => theme[`gap${gapClass}`];
