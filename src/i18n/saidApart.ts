/** One of two values that stand side by side: whose it is, and what is said of it (its year, its doubts). */
export type Side = {readonly name: string; readonly texts: readonly string[]};

/** What is said of both once, then of each what is not said of the other: "2010, old; men: low reliability". */
export function saidApart(one: Side, other: Side): string {
  const both = one.texts.filter((text) => other.texts.includes(text));
  return [both.join(", "), ...[one, other].map((side) => saidOf(side, both))].filter((text) => text !== "").join("; ");
}

/** What is said of one value beyond what is said already: "men: low reliability"; "" for nothing. */
export function saidOf({name, texts}: Side, said: readonly string[]): string {
  const own = texts.filter((text) => !said.includes(text));
  return own.length > 0 ? `${name.toLocaleLowerCase()}: ${own.join(", ")}` : "";
}
