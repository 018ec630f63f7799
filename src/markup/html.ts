import {escapeXml} from "../model/escapeXml.ts";

/** Finished markup, as opposed to text that must still be escaped. */
export type Markup = {readonly markup: string};
type Inserted = string | number | Markup | readonly Markup[] | null | undefined | false;

/** Markup in which every text is escaped; null, undefined and false print nothing. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Inserted[]): Markup => ({
  markup: texts.map((text, place) => text.replace(/\n\s*/g, " ") + printed(parts[place])).join("")
});

/** Markup that was made elsewhere: a picture. */
export const finished = (markup: string): Markup => ({markup});

function printed(part: Inserted): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string" || typeof part === "number") return escapeXml(String(part));
  return "markup" in part ? part.markup : part.map(({markup}) => markup).join("");
}
