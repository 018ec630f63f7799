const isolates = /[\u2066-\u2069]/g;

/** The texts of the drawings of a page, each with its lines joined. */
export const drawnTexts = (html: string): string[] =>
  [...html.matchAll(/<svg\b.*?<\/svg>/gs)].flatMap(([svg]) =>
    [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, inside = ""]) =>
      inside
        .replace(/<title>.*?<\/title>/gs, "")
        .replace(/<\/tspan>\s*<tspan\b[^>]*>/g, " ")
        .replace(/<[^>]*>/g, "")
        .replace(isolates, "")
        .replaceAll("- ", "-")
    )
  );

/** What of some texts of drawings is cut, but for names of places and groups that have lost less than half. */
export function cutTexts(texts: readonly string[], names: readonly string[]): string[] {
  const beginsName = (beginning: string): boolean =>
    names.some((name) => name.replaceAll("- ", "-").startsWith(beginning) && beginning.length * 2 > name.length);
  return texts.filter((text) => text.includes("…") && !(text.endsWith("…") && beginsName(text.slice(0, -1).trimEnd())));
}
