import type {Format} from "./format.ts";

/** One of two values that stand side by side: whose it is, and what is said of it (its year, its doubts). */
export type Side = {readonly name: string; readonly texts: readonly string[]};

/** What is said of both once, then of each what is not said of the other: "2010, old; men: low reliability". */
export function saidApart(one: Side, other: Side, format: Format): string {
  const both = one.texts.filter((text) => other.texts.includes(text));
  return format.statements([format.remarks(both), ...[one, other].map((side) => saidOf(side, both, format))]);
}

/** What is said of one value beyond what is said already: "men: low reliability"; "" for nothing. */
export function saidOf({name, texts}: Side, said: readonly string[], {labelled, remarks}: Format): string {
  const own = texts.filter((text) => !said.includes(text));
  return own.length > 0 ? labelled(name.toLocaleLowerCase(), remarks(own)) : "";
}
