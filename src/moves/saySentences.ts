import {locales} from "../model/locale.ts";
import type {SentenceMove} from "../model/releaseReport.ts";
import {toldFew} from "./toldFew.ts";

/** The sentences of the site that read otherwise, as lines in its first language. */
export function saySentences(moves: readonly SentenceMove[]): string[] {
  if (moves.length === 0) return ["", "No sentence of the site reads otherwise."];
  return ["", `Sentences of the site: ${moves.length}`, ...toldFew(moves, sayMove)];
}

function sayMove({at, was, is}: SentenceMove): string {
  const [locale] = locales;
  if (was === null || is === null) return is === null ? `${at}: gone: ${was![locale]}` : `${at}: new: ${is[locale]}`;
  return `${at}: was: ${was[locale]}\n    is: ${is[locale]}`;
}
