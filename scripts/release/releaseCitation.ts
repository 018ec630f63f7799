import type {Release} from "../../src/model/release.ts";

/** The text of CITATION.cff with the release's id as version, and its date; throws where the text has no place for them. */
export function releaseCitation(text: string, {id, date}: Pick<Release, "id" | "date">): string {
  const put = (before: string, key: string, value: string) => {
    const line = new RegExp(`^${key}: .*$`, "m");
    if (!line.test(before)) throw new Error(`CITATION.cff has no line "${key}: …"`);
    return before.replace(line, `${key}: "${value}"`);
  };
  return put(put(text, "version", id), "date-released", date);
}
