/** What can be found by letters: by its name, or by what else it is known as (codes, names in other languages). */
export type Findable = {readonly name: string; readonly also: readonly string[]};

/**
 * Letters and digits alone: "Côte d’Ivoire", "COTE D'IVOIRE" and "cote d ivoire" are one; so are "St. Lucia" and "Saint Lucia", "La Tunisie" and
 * "Tunisie", and in Arabic words with and without marks, hamza and the article, which has no hamza: "ألمانيا" has none.
 */
export const plain = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/(?<![\p{L}\p{M}\p{N}])ال(?=\p{L}\p{M}*\p{L})/gu, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bst (?=.)/g, "saint ")
    .replace(/^ ?(?:the|les?|la|l) (?=.)/, "")
    .replaceAll("ة", "ه")
    .replaceAll("ى", "ي")
    .trim();

/** Whether some letters are the whole of a name or of what else an entry is called: "UK" is so of the United Kingdom, not of Ukraine. */
export const isNamed = ({name, also}: Findable, letters: string): boolean => [name, ...also].some((one) => plain(one) === plain(letters));

/** How well some plain letters find an entry, best first: the whole of a name or code, names that begin so, other names, words within, the rest. */
function rankOf({name, also}: Findable, wanted: string): number {
  const text = plain(name);
  const others = also.map(plain);
  if (text === wanted || others.includes(wanted)) return 0;
  if (text.startsWith(wanted)) return 1;
  if (others.some((other) => other.startsWith(wanted))) return 2;
  if (text.includes(` ${wanted}`)) return 3;
  if (others.some((other) => other.includes(` ${wanted}`))) return 4;
  return text.includes(wanted) ? 5 : Infinity;
}

/** The entries that some letters may mean, the likeliest first; none for no letters. */
export function matching<Entry extends Findable>(entries: readonly Entry[], letters: string): Entry[] {
  const wanted = plain(letters);
  if (wanted === "") return [];
  return entries
    .map((entry) => ({entry, rank: rankOf(entry, wanted)}))
    .filter(({rank}) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({entry}) => entry);
}
