/** What came from an address: the status of the answer and its text. */
export type Answer = {readonly status: number; readonly text: string};

/** What is wrong with an answer, in words, and whether it may be right when asked again. */
export type AnswerFault = {readonly says: string; readonly again: boolean};

/** Tells what is wrong with an answer; null where it is what was asked for. */
export type FaultOf = (answer: Answer) => AnswerFault | null;

/**
 * Asks an address for its text: whoever holds the network is handed in. Rejects with an `Unanswered` when no answer passes, in however many tries.
 * The same address is asked once in a run.
 */
export type Ask = (address: string, faultOf: FaultOf) => Promise<string>;

/** That a publisher gave no answer one can use: one sentence, with the address. */
export class Unanswered extends Error {
  constructor(address: string, says: string) {
    super(`${address}: ${says}`);
    this.name = "Unanswered";
  }
}

/** A table to fetch, with what is known of it. */
export type WantedTable = {
  /** Its name in the folder of its source. */
  readonly name: string;
  readonly address: string;
  /** The publisher's mark of the edition that stands; "" where none is known. */
  readonly edition: string;
  /** The series that indicators take from it, as the publisher writes them. */
  readonly series: readonly string[];
  /** The first and the last year to keep, where a publisher cannot be asked for some alone. */
  readonly years?: readonly [number, number] | undefined;
  /** The text that stands there; "" where there is none. */
  readonly standing: string;
};

/** What a source is asked for. */
export type Wanted = {
  /** The address of the publisher's list of its tables, where there is one that says their editions. */
  readonly contents: string | undefined;
  readonly tables: readonly WantedTable[];
};

/** A table as it came; `text` is null where the edition that stands is still the newest. */
export type FetchedTable = {readonly name: string; readonly edition: string; readonly text: string | null};

/** How a publisher is asked: fetches and hands over, in the publisher's own words. What they mean is the importer's. Rejects with an `Unanswered`. */
export type Adapter = (table: WantedTable, wanted: Wanted, ask: Ask) => Promise<FetchedTable>;
