/** What every row of a chart brings: words ready to print, for charts neither format numbers nor choose words. */
export type ChartRow = {
  readonly label: string;
  /** "65.9 %"; "" prints nothing. */
  readonly valueText: string;
  /** "2021", or "report 2024-26"; "" prints nothing. */
  readonly yearText: string;
  /** True where the year is old against the indicator's newest: printed muted and slanted. */
  readonly old?: boolean;
  /** The row as one spoken sentence. */
  readonly say: string;
};

/** A row with its place in px: the row as a whole, its bar, and the heights of its name and of its value in a column. */
export type Placed<Row> = Row & {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly barTop: number;
  readonly barBottom: number;
  readonly middle: number;
  readonly textY: number;
  readonly valueY: number;
};
