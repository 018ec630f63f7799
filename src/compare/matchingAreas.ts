import type {AreaLine} from "./compareFiles.ts";

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** The areas that some letters may mean: an exact name or code first, then names that begin so, codes and names in other languages, then words within names. */
export function matchingAreas(
  areas: readonly AreaLine[],
  letters: string,
  {without, most}: {without: readonly string[]; most: number}
): AreaLine[] {
  const wanted = plain(letters);
  if (wanted === "") return [];
  const rank = ({name, also}: AreaLine): number => {
    const text = plain(name);
    if (text === wanted || also.some((other) => plain(other) === wanted)) return -1;
    if (text.startsWith(wanted)) return 0;
    if (also.some((other) => plain(other).startsWith(wanted))) return 1;
    if (text.split(/[\s\-'’(]+/).some((word) => word.startsWith(wanted))) return 2;
    return text.includes(wanted) ? 3 : 4;
  };
  return areas
    .filter(({id}) => !without.includes(id))
    .map((area) => ({area, rank: rank(area)}))
    .filter((found) => found.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({area}) => area);
}
