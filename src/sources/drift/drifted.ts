import type {FindingKind} from "../findings/finding.ts";

/** What has drifted in a table: each place where it shows, in a few words, and what was expected. */
export type Drifted = {readonly what: FindingKind; readonly places: readonly string[]; readonly expected: string};

/** Something that has drifted, where there are places. */
export const drifted = (what: FindingKind, places: readonly string[], expected: string): Drifted[] =>
  places.length === 0 ? [] : [{what, places, expected}];

/** All places where they are few, else three of them and their number. */
export function sayDrifted({what, places, expected}: Drifted): string {
  const told = places.length > 10 ? [...places.slice(0, 3), `and ${places.length - 3} more`] : places;
  return `${what}, ${places.length} against the standing model: ${told.join("; ")}; expected ${expected}`;
}
