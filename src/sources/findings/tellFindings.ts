import type {GuardAnswer} from "../../model/releaseReport.ts";
import type {Complaints} from "../complaints.ts";
import type {Finding} from "./finding.ts";
import {expectedFile, type Expected} from "./readExpected.ts";

/** The state in which a table of the model is now; undefined where there is no such table. */
export type StateOf = (of: string) => string | undefined;

const isAbout = (row: Expected, {source, what, of, was, is}: Finding): boolean =>
  row.source === source && row.what === what && row.of === of && row.was === was && row.is === is;

/** What a state looks like: "2020-8644a639", or the number of rows of a raw table. */
const state = /^\d+(-[0-9a-f]+)?$/;

/** Whether the table has the state that the row expected, from another one. */
const isSpent = ({was, is, of}: Expected, stateOf: StateOf): boolean => state.test(was) && was !== is && stateOf(of) === is;

/** A text as a cell of CSV. */
const cell = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Complains of all findings that no row of `expected.csv` expects, and of rows that expect nothing.
 * A row about a change that has been written since is spent: it may stay until the table changes again, and is named. Those that are expected are returned,
 * with the reason that the row gives. Of a source that is `isSpared`, as a table of it is not read, no row need expect anything.
 */
export function tellFindings(
  findings: readonly Finding[],
  expected: readonly Expected[],
  {stateOf, isSpared = () => false}: {readonly stateOf: StateOf; readonly isSpared?: ((source: string) => boolean) | undefined},
  complaints: Complaints
): GuardAnswer[] {
  const met = new Set<Expected>();
  const answers = findings.flatMap((finding) => {
    const row = expected.find((one) => isAbout(one, finding));
    const {what, of, was, is, source, at, says} = finding;
    if (row !== undefined) {
      met.add(row);
      return [{what, of, why: row.why}];
    }
    const file = source === "reference" ? expectedFile : `${source}/${expectedFile}`;
    complaints.add({...at, message: `${says}; if it is right, ${file} says so: ${[what, of, was, is].map(cell).join(",")},and why`});
    return [];
  });
  const unmet = expected.filter((row) => !met.has(row) && !isSpared(row.source));
  tellUnmet(unmet, stateOf, complaints);
  return answers;
}

/** Names the rows that are spent, and complains of those that expect nothing. */
function tellUnmet(rows: readonly Expected[], stateOf: StateOf, complaints: Complaints): void {
  for (const row of rows) {
    if (isSpent(row, stateOf)) {
      complaints.note(row.at, `"${row.what}" of "${row.of}" stands in the model by now; the row matches nothing any more and may go`);
      continue;
    }
    complaints.about(
      row.at,
      `nothing is found that "${row.what}" of "${row.of}" expects; expected no such row, or the was and is of today`
    );
  }
}
