import {words} from "../../i18n/words.ts";
import type {Locale} from "../../model/locale.ts";
import {linkedTerms} from "../../model/term.ts";
import {addressOf} from "../../site/addresses.ts";

/** Where figures and pages say how they are to be read; a paragraph that leads somewhere already stays as it is. */
const notes = /(<p class="(?:note|subtitle|standfirst)"[^>]*>)([^<]*)(?=<\/p>)/g;

/** The content of a page whose notes lead to the glossary where they first name a term of it: once for each term. */
export function linkTerms(content: string, locale: Locale): string {
  const {inText} = words(locale).glossary;
  const wanted = new Map(linkedTerms.map((term) => [term, new RegExp(`(?<![\\p{L}-])(?:${inText[term].join("|")})(?![\\p{L}-])`, "iu")]));
  return content.replace(notes, (_, start: string, text: string) => {
    let linked = text;
    for (const [term, pattern] of wanted) {
      const found = pattern.exec(linked);
      if (!found || isInLink(linked, found.index)) continue;
      const before = linked.slice(0, found.index);
      const after = linked.slice(found.index + found[0].length);
      linked = `${before}<a href="${addressOf(locale, "glossary", term)}">${found[0]}</a>${after}`;
      wanted.delete(term);
    }
    return `${start}${linked}`;
  });
}

/** Whether a place of a text stands in a link, or in the address of one. */
const isInLink = (text: string, at: number): boolean => text.lastIndexOf("<a ", at) > text.lastIndexOf("</a>", at);
