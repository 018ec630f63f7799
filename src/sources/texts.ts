import type {ExpectedTable} from "./findings/readExpected.ts";
import type {RawTable} from "./rawTable.ts";
import type {ReferenceTable, Table} from "./reference/readReference.ts";

/** All texts that the model is made from. */
export type Texts = {
  readonly reference: Readonly<Record<ReferenceTable, Table>>;
  readonly tables: readonly RawTable[];
  /** The `source.json` of each folder of raw tables. */
  readonly cards: readonly (Table & {readonly source: string})[];
  /** What is right about the tables although it looks wrong: the `expected.csv` of each source that has one. */
  readonly expected: readonly ExpectedTable[];
  /** ISO date; undefined where no clock is asked, as when the same texts must give the same model. */
  readonly today?: string | undefined;
  /** The files of the model that stands there, path → text, with which the new one is compared; undefined where there is none. */
  readonly standing?: ReadonlyMap<string, string> | undefined;
};
