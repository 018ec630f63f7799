import type {SourceLine} from "../i18n/sourcesText.ts";

/** A cell of a table on a page. */
export type TableCell = {
  readonly text: string;
  readonly href?: string | undefined;
  /** The language of the text where it is not the page’s. */
  readonly lang?: string | undefined;
  /** What belongs to the value and is set smaller: its year, its doubts. */
  readonly note?: string | undefined;
  /** A name within the note, in a language that is not the page’s. */
  readonly noteName?: {readonly text: string; readonly lang: string} | undefined;
  /** What to sort by where the text will not do; null sorts last. */
  readonly sort?: number | string | null | undefined;
  /** A bar behind a share: 0–100. */
  readonly bar?: number | undefined;
  /** True for words about an absence. */
  readonly absent?: boolean | undefined;
};

/** A column of a table; one that stands aside says what the figure does not, such as coverage beside what is left out, and is muted. */
export type TableColumn = {readonly text: string; readonly numeric?: boolean; readonly aside?: boolean};

/** A captioned table: first cell of a row is its head. */
export type Table = {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
};

/** A way to notes that stand further up a page: "Read the note under “Moments of life”". */
export type NoteAbove = {readonly href: string; readonly text: string};

/** What a figure finds: over its picture, and as a sentence that names place, measure, year and source. */
export type Finding = {readonly title: string; readonly sentence: string};

/** A figure that one can take away. */
export type TakenFigure = Figure & Finding;

/** What stands around a picture: finding, measure, caveat, source, rows. */
export type Figure = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note?: string | undefined;
  /** The parts of a long note, which a page sets as a list. */
  readonly noteItems?: readonly string[] | undefined;
  readonly sources: readonly SourceLine[];
  readonly csv?: string | undefined;
  readonly table: Table;
};
