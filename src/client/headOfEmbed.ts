/** What an embed says of itself to the maker of snippets. */
export type EmbedHead = Readonly<Record<"title" | "height" | "heights", string>> & {
  /** What its map can show from near. */
  readonly regions: ReadonlySet<string>;
};

/** What the head of an embed says of it; what stands in it from its script on is not for this page, whose policy would complain of it. */
export async function headOfEmbed(path: string): Promise<EmbedHead | null> {
  try {
    const answer = await fetch(path);
    const text = answer.ok ? await answer.text() : "";
    const {head} = new DOMParser().parseFromString(text.split("<script", 1).join(), "text/html");
    const of = (name: string) => head.querySelector<HTMLMetaElement>(`meta[name="left-out:${name}"]`)?.content;
    const [title, height, heights] = [of("title"), of("height"), of("heights")];
    const regions = new Set(Array.from(text.matchAll(/ data-region="([^"]*)"/g), ([, id = ""]) => id));
    return title && height && heights ? {title, height, heights, regions} : null;
  } catch {
    return null;
  }
}
