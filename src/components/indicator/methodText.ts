import type {MarkdownInstance} from "astro";
import type {Locale} from "../../model/locale.ts";

type Text = MarkdownInstance<Record<string, unknown>>;
const methods = import.meta.glob<Text>("../../content/methods/*/*.md", {eager: true});
const prose = import.meta.glob<Text>("../../content/prose/*/*.md", {eager: true});
const borders = import.meta.glob<Text>("../../content/borders/*.md", {eager: true});

/** The written method of an indicator; throws where it is missing, for an indicator without method has no page. */
export const methodText = (locale: Locale, indicatorId: string): Text => must(methods, `../../content/methods/${locale}/${indicatorId}.md`);
export const proseText = (locale: Locale, name: "method" | "about"): Text => must(prose, `../../content/prose/${locale}/${name}.md`);
export const bordersText = (locale: Locale): Text => must(borders, `../../content/borders/${locale}.md`);

function must(texts: Record<string, Text>, path: string): Text {
  const found = texts[path];
  if (!found) throw new Error(`${path.replace("../../", "src/")} is missing; every indicator and page has a text in every language`);
  return found;
}
