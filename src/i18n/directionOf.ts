import type {Locale} from "../model/locale.ts";

/** Which way a language is written. */
export function directionOf(locale: Locale | "fa" | "he" | "ur"): "ltr" | "rtl" {
  return ["ar", "fa", "he", "ur"].includes(locale) ? "rtl" : "ltr";
}
