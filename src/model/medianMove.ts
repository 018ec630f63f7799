/** Where else the middle of differences may lie, as values at the cap hide how far some go. */
export type MedianMove = "lower" | "higher" | "either";
