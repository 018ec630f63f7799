import type {Closing} from "./closing.ts";

/** A change of fewer points between two years is none: values are rounded, and surveys are samples. The fastest leads from so many a year. */
export const leastMove = {points: 1, perYear: 0.2} as const;

type Moved = Pick<Closing, "points" | "perYear">;

/** Whether a gap is smaller than it was by more than rounding. */
export const isNarrower = ({points}: Pick<Closing, "points">): boolean => points >= leastMove.points;

/** Whether a gap is wider than it was by more than rounding. */
export const isWider = ({points}: Pick<Closing, "points">): boolean => -points >= leastMove.points;

/** The fastest of gaps told in order of their pace, if it closed fast enough to be named; null where none did. */
export const fastestMove = <Told extends Moved>(told: readonly Told[]): Told | null =>
  told.find((one) => isNarrower(one) && one.perYear >= leastMove.perYear) ?? null;
