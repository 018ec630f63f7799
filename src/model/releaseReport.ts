import type {Translated} from "./locale.ts";

/** How a country stands on an indicator: its latest headline value, its place among how many, and the class of the map it is in (0–4). */
export type Standing = {
  readonly value: number;
  /** The year, or the report of an undated value. */
  readonly when: string;
  readonly position: number;
  readonly of: number;
  readonly mapClass: number;
};

/** A country that is headlined by another value, or is in another place or class. Null where it has none. */
export type HeadlineMove = {readonly area: string; readonly was: Standing | null; readonly is: Standing | null};

export type IndicatorMoves = {readonly indicator: string; readonly moves: readonly HeadlineMove[]};

/** A number that moved: where it stands, how it was and how it is; null where it was not there, or is not. */
export type MovedNumber = {
  readonly area: string;
  /** A year, or the report of an undated value; "" where neither is told. */
  readonly when: string;
  /** What it is broken down by, where that says something: sex → female. */
  readonly parts: Readonly<Record<string, string>>;
  readonly was: number | null;
  readonly is: number | null;
};

/** What moved in a table of the model: how many numbers, and the first of each kind, the largest revisions first. */
export type TableMove = {
  /** An indicator, or a table of the model. */
  readonly table: string;
  readonly counts: {readonly fresh: number; readonly gone: number; readonly revised: number; readonly remarked: number};
  readonly moved: readonly MovedNumber[];
};

/** A sentence that reads otherwise: where it stands ("/countries/arg/" heads a page, "branches/arg" is the title of a figure); null where there was, or is, none. */
export type SentenceMove = {readonly at: string; readonly was: Translated | null; readonly is: Translated | null};

/** The sentences that read otherwise: all are counted, the first of them written down, those of pages before those of figures. */
export type SentenceMoves = {readonly count: number; readonly moved: readonly SentenceMove[]};

/** A guard that objected to what moved, and was answered: its kind, the table, and why the move is right. */
export type GuardAnswer = {readonly what: string; readonly of: string; readonly why: string};

/** What moved from one release to the next: `data/releases/<id>.json`. */
export type ReleaseReport = {
  /** The release before. */
  readonly before: string;
  readonly tables: readonly TableMove[];
  readonly headlines: readonly IndicatorMoves[];
  /** Not there in reports of earlier days, and where the model before can no longer be read as the site reads one. */
  readonly sentences?: SentenceMoves;
  /** Not there in reports of earlier days. */
  readonly guards?: readonly GuardAnswer[];
};
