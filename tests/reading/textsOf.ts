/** A text that a view hands to a page, with its place. */
export type ViewText = {readonly path: string; readonly key: string; readonly text: string};

/** Parts of a view that are data, not words: observations, indicators, areas. */
const data = new Set(["observation", "indicator", "world", "reading", "sexes", "left", "missing", "notBySex", "compared"]);

/** All texts of a view, by walking it. */
export function textsOf(view: unknown, path: readonly string[] = []): ViewText[] {
  if (typeof view === "string") return [{path: path.join("."), key: path.findLast((part) => !/^\d+$/.test(part)) ?? "", text: view}];
  if (typeof view !== "object" || view === null) return [];
  return Object.entries(view).flatMap(([key, value]) => (data.has(key) ? [] : textsOf(value, [...path, key])));
}

/** Keys under which a text must say something; a figure that finds nothing has no sentence to quote. */
const spoken = new Set(["title", "caption", "label", "say", "finding", "headline", "name", "href", "standfirst", "measure", "id"]);

/** What is spoiled in the texts of a view: words of the machine, spaces that do not belong, nothing where something is due. */
export function textFaults(view: unknown): string[] {
  return textsOf(view).flatMap(({path, key, text}) => {
    if (text === "") return spoken.has(key) ? [`${path} is empty`] : [];
    return /undefined|NaN|\bnull\b|Infinity|\[object|\s{2}|^\s|\s$|\(\)|\( | \)|, ,/.test(text) ? [`${path}: "${text}"`] : [];
  });
}

/** Titles and sentences with a share or points in them but no year and no report. Limits of classes ("more than 50%") and of differences are no values. */
export function undated(view: unknown): string[] {
  const sentences = new Set([
    "title",
    "sentence",
    "finding",
    "headline",
    "standfirst",
    "contributors",
    "fifthsTitle",
    "pocket",
    "say",
    "rankingTitle",
    "incomeTitle"
  ]);
  return textsOf(view).flatMap(({path, key, text}) => {
    if (!sentences.has(key) || /median\.say|mapFigure\.title/.test(path)) return [];
    const valued = /\d\s?%|(?<!counts from )\d (percentage )?points?\b|(?<!una diferencia de )\d puntos?\b/.test(text);
    return valued && !/\b(19|20)\d\d\b/.test(text) ? [`${path}: ${text}`] : [];
  });
}
