/** What an embed says of itself to whoever frames it. */
export type Embed = Readonly<Record<"title" | "height" | "heights", string>>;

/** What the head of an embed says of it; what stands in it from its script on is not for this page, whose policy would complain of it. */
export async function embedAt(path: string): Promise<Embed | null> {
  try {
    const answer = await fetch(path);
    const {head} = new DOMParser().parseFromString(answer.ok ? (await answer.text()).split("<script", 1).join() : "", "text/html");
    const of = (name: string) => head.querySelector<HTMLMetaElement>(`meta[name="left-out:${name}"]`)?.content;
    const [title, height, heights] = [of("title"), of("height"), of("heights")];
    return title && height && heights ? {title, height, heights} : null;
  } catch {
    return null;
  }
}
