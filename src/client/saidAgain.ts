/** Letters of a word of nonsense that are said again: it may be as long as an address. */
const longest = 30;

/** A word that an address has and the site has not, as it is said again. */
export const saidAgain = (word: string): string => (word.length > longest ? `${word.slice(0, longest)}…` : word);
