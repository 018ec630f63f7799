/** A sentence with its places filled: pattern "{0}: {1}". */
export const fill = (pattern: string, ...parts: readonly string[]): string =>
  pattern.replace(/\{(\d)\}/g, (_, place: string) => parts[Number(place)] ?? "");

/** The pattern of a function that only puts its arguments into a sentence, so that the sentence can travel. */
export const patternOf = (say: (...parts: string[]) => string): string =>
  say(...Array.from({length: say.length}, (_, place) => `{${place}}`));
