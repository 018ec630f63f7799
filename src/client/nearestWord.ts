/** Small letters without marks: what spellings of a name have alike. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** How many letters must be put in, taken out or changed to make one word of another. */
function apart(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Of the letters of a word, how many may be others: with more, it is another word. */
const mostApart = 0.4;

/** The entry whose id or name is spelt most like a word; one that begins as the word does is nearer than its length says. Nothing is like nonsense. */
export function nearestWord<Entry extends {readonly id: string; readonly name: string}>(
  word: string,
  entries: readonly Entry[]
): Entry | undefined {
  const wanted = plain(word);
  const far = (text: string) => (plain(text).startsWith(wanted) ? 0.5 : apart(wanted, plain(text)));
  const ranked = entries.map((entry) => ({entry, far: Math.min(far(entry.id), far(entry.name))}));
  const [nearest] = ranked.sort((a, b) => a.far - b.far);
  return nearest && nearest.far <= Math.max(1, mostApart * wanted.length) ? nearest.entry : undefined;
}
