import {lensWords} from "../../i18n/lensWords.ts";
import {words} from "../../i18n/words.ts";
import {lensNames} from "../../model/lens.ts";
import type {Locale} from "../../model/locale.ts";
import {addressOf} from "../../site/addresses.ts";
import {soleQuestions, type QuestionPage} from "../../model/questionPage.ts";

type QuestionLink = {readonly text: string; readonly href: string; readonly here: boolean};

/** Links to all pages that answer a question, lenses for the same group; the one that the reader is on, or beneath, is marked. */
export function questionLinks(locale: Locale, at: {readonly page: QuestionPage; readonly group?: string}): QuestionLink[] {
  const {schemes, ...all} = words(locale);
  const nameOf = (page: (typeof soleQuestions)[number]) => (page === "schemes" ? schemes.title : all[page].name);
  return [
    ...lensNames.map((page) => ({text: lensWords(page, locale).name, href: addressOf(locale, page, at.group), here: page === at.page})),
    ...soleQuestions.map((page) => ({text: nameOf(page), href: addressOf(locale, page), here: page === at.page}))
  ];
}
