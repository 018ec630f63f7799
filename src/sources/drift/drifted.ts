import type {FindingKind} from "../findings/finding.ts";
import type {Fact} from "./fact.ts";

/** What has drifted in a table: each place where it shows, in a few words, and what was expected. */
export type Drifted = {
  readonly what: FindingKind;
  readonly places: readonly string[];
  readonly expected: string;
  /** The key of the fact that is named first, where it is in the new model. */
  readonly first?: string;
};

/** Facts that have drifted, each with what is said of it. */
export function driftedFacts(
  what: FindingKind,
  facts: readonly {readonly fact: Fact; readonly says: string}[],
  expected: string
): Drifted[] {
  const says = facts.map((one) => one.says);
  return drifted(what, says, expected).map((one) => ({...one, first: facts[0]!.fact.key}));
}

/** Something that has drifted, where there are places. */
export const drifted = (what: FindingKind, places: readonly string[], expected: string): Drifted[] =>
  places.length === 0 ? [] : [{what, places, expected}];

/** All places where they are few, else three of them and their number. */
export function sayDrifted({what, places, expected}: Drifted): string {
  const told = places.length > 10 ? [...places.slice(0, 3), `and ${places.length - 3} more`] : places;
  return `${what}, ${places.length} against the standing model: ${told.join("; ")}; expected ${expected}`;
}
