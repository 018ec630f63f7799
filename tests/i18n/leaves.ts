/** A word or a sentence maker of a language, with its place: "country.life.title". */
export type Leaf = {readonly path: string; readonly word: string | ((...parts: (string | number)[]) => string)};

/** All words of a language, by walking it. */
export function leaves(words: object, path: readonly string[] = []): Leaf[] {
  return Object.entries(words).flatMap(([key, word]): Leaf[] => {
    const here = [...path, key];
    if (typeof word === "object" && word !== null) return leaves(word as object, here);
    return [{path: here.join("."), word: word as Leaf["word"]}];
  });
}
