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
};
