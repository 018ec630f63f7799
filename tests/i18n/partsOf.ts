/** The names of a sentence maker's parts, as they are written: `(count, text) => …` has "count" and "text". */
export function partsOf(maker: (...parts: never[]) => string): string[] {
  const [, inside, single] = /^\(([^)]*)\)|^(\w+)/.exec(maker.toString()) ?? [];
  return (inside ?? single ?? "").split(",").flatMap((name) => name.trim().split(/[\s=:]/)[0] || []);
}

/**
 * Whether a part may go unsaid: a number that only chooses the form of words, which then stands beside its text
 * (`count` and `text`, `both` and `bothText`, `people` and `count`), or a yes or no that chooses between two words.
 */
export function isCount(name: string, among: readonly string[]): boolean {
  const beside = ["text", "people", "list"];
  return (
    ["above", "tied"].includes(name) || among.includes(`${name}Text`) || (name === "count" && beside.some((text) => among.includes(text)))
  );
}
