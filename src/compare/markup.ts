/** Finished markup, as opposed to text that must still be escaped. */
export type Markup = {readonly markup: string};
type Part = string | number | Markup | readonly Markup[] | null | undefined | false;

const escapes: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Markup in which every text is escaped; null, undefined and false print nothing. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: texts.map((text, place) => text.replace(/\n\s*/g, " ") + printed(parts[place])).join("")
});

/** Markup that was made elsewhere: a picture. */
export const finished = (markup: string): Markup => ({markup});

function printed(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string" || typeof part === "number") return escape(String(part));
  return "markup" in part ? part.markup : part.map(({markup}) => markup).join("");
}
