/**
 * A word to write, and those that it replaces. `spares` are texts that come near and may stay; `but` names words that may use the other name:
 * definitions, and the glossary, which says what others call a thing.
 */
export type WordRule = {
  readonly write: string;
  readonly not: RegExp;
  readonly bites: readonly string[];
  readonly spares: readonly string[];
  readonly but?: RegExp;
  /** Whether names and titles that are given to us have it too: then it is looked for in words of ours alone, not on pages. */
  readonly isGiven?: true;
};
