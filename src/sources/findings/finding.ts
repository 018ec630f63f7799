import type {Cell} from "../../tables/row.ts";

/** Where a finding is told: a cell, a row, or a file where no one of them is meant. */
export type Place = Cell | {readonly file: string; readonly row: number | null; readonly column: null};

export const inFile = (file: string): Place => ({file, row: null, column: null});

/** The kinds of findings: what nearly always is a mistake, and now and then is right. A row of `expected.csv` names them so. */
export const findingKinds = [
  "years ahead",
  "shares of one",
  "sexes alike",
  "areas gone",
  "parts gone",
  "years gone",
  "values gone",
  "newest year lost",
  "rows gone",
  "factor",
  "large moves",
  "many values moved",
  "area moved",
  "exchanged",
  "flat series",
  "carried over",
  "leaps",
  "number cut",
  "median moved",
  "marks gone",
  "words moved",
  "meaning moved",
  "members moved",
  "source moved",
  "table gone"
] as const;
export type FindingKind = (typeof findingKinds)[number];

/**
 * Something that nearly always is a mistake: it is refused, unless a row of `expected.csv` beside its source says that it is right, and why.
 * `was` and `is` bind such a row to this one change; `was` is blank where nothing is compared.
 */
export type Finding = {
  readonly what: FindingKind;
  /** An indicator, or a table of the model. */
  readonly of: string;
  readonly was: string;
  readonly is: string;
  /** The folder of `data/raw` whose `expected.csv` can allow it; "reference" for our own tables. */
  readonly source: string;
  readonly at: Place;
  /** What was found, and what was expected. */
  readonly says: string;
};
