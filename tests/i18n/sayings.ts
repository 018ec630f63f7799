import {words} from "../../src/i18n/words.ts";
import type {Locale} from "../../src/model/locale.ts";
import {leaves} from "./leaves.ts";
import {everySaying} from "./messageFaults.ts";
import {shapes, type Part} from "./shapes.ts";

/** A text and where it stands. */
export type PlacedText = {readonly place: string; readonly text: string};

let known: ReadonlyMap<string, readonly Part[]> | undefined;
/** Messages of all languages take what the English ones take; read once, for it is slow. */
const messages = (): ReadonlyMap<string, readonly Part[]> => (known ??= shapes("src/i18n/en.ts", "en"));

/** Whether a word is a message, which says what it is given. */
export const isMessage = (path: string): boolean => messages().has(path);

/** All that the words of a language say: the constant ones, and messages in every try. */
export const sayings = (locale: Locale): PlacedText[] =>
  leaves(words(locale)).flatMap(({path, word}) => everySaying(word, messages().get(path) ?? []).map((text) => ({place: path, text})));
