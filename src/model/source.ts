/** Where a table comes from: `data/raw/<source>/source.json`. */
export type Source = {
  /** The name of its folder in `data/raw`. */
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly licence: string;
  readonly licenceUrl: string;
  /** What the licence asks to be said wherever the tables are shown or taken, in its own words. */
  readonly notice?: string;
  /** The edition or release the publisher names. */
  readonly edition: string;
  /** ISO date (or month) on which the tables were taken. */
  readonly retrieved: string;
  /** What each table holds, by file name. */
  readonly tables: Readonly<Record<string, string>>;
  /**
   * Publishers whose rows are shown and cited but in no file to take away, for they grant no licence: as the tables name them, or the source's
   * own publisher, whose rows are all of them.
   */
  readonly withheld?: readonly string[];
};
