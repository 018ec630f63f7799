import type {Locale} from "../model/locale.ts";
import {directionOf} from "./directionOf.ts";

/**
 * Sets what is read from the left, "<0.1%", "−3.2", "2015–2023", apart from text that is read from the right: between U+2066 and U+2069 (left-to-right
 * isolate, Unicode Standard Annex 9), without which signs change sides and "<" turns round. Languages from the left need nothing.
 */
export const setApart = (locale: Locale): ((text: string) => string) =>
  directionOf(locale) === "rtl" ? (text) => `\u2066${text.replace(/[\u2066\u2069]/g, "")}\u2069` : (text) => text;
