/** Texts as one, without those that another has in it: two may each say what the cap of a source means. */
export const joinedOnce = (texts: readonly string[]): string =>
  texts
    .filter((text, i) => text !== "" && !texts.some((other, j) => j !== i && other.includes(text) && (other !== text || j < i)))
    .join(" ");
