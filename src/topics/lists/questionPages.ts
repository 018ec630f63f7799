import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {lensWords} from "../../i18n/lensWords.ts";
import {lensNames, type Lens} from "../../model/lens.ts";
import {addressOf} from "../../site/addresses.ts";
import {learningPairs, pairName} from "../learn/learningPairs.ts";
import type {SearchedPage} from "./searchedPage.ts";
import {sectionsOf} from "./sectionsOf.ts";

const isLens = (page: string): page is Lens => (lensNames as readonly string[]).includes(page);

/** All pages that answer a question across countries, by name, by the question and by what else a reader may call it; and every learning pair. */
export function questionPages(as: LocalAtlas): SearchedPage[] {
  const {locale, words} = as;
  const {also, kinds} = words.search;
  const lenses = lensNames.map((page) => ({...lensWords(page, locale), page}));
  const others = (["law", "learn", "mutualHealth", "thenAndNow"] as const).map((page) => ({...words[page], page}));
  return [
    ...[...lenses, ...others].map(({page, name, question}) => ({
      name,
      href: addressOf(locale, page),
      also: [question, ...also.pages[page].split("; ")],
      mark: kinds.question,
      ...sectionsOf[page],
      ...(isLens(page) ? {group: addressOf(locale, page, "*")} : {})
    })),
    ...learningPairs(as).map((pair) => ({
      name: pairName(pair, as),
      href: addressOf(locale, "learn", pair.id),
      also: [],
      mark: kinds.pair
    }))
  ];
}
