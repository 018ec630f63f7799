/**
 * The widths in px at which a chart of rows is drawn, the same ones for its page, its embed and its picture, so that each is drawn once; and
 * how many units a map has across, whatever its size on paper; more of them where one can look from near.
 */
export const widths = {phone: 344, desk: 600, map: 1440, fineMap: 4320} as const;
