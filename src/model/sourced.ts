/** A fact with where it is from. */
export type Sourced = {
  /** Id of a source: the name of its folder in `data/raw`. */
  readonly source: string;
};
