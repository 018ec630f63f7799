/**
 * The widths in px at which a chart of rows is drawn, the same ones for its page, its embed and its picture, so that each is drawn once; and
 * how many units a map has across, whatever its size on paper.
 */
export const widths = {phone: 344, desk: 600, map: 1440} as const;
