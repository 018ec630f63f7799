import type {Locale} from "../model/locale.ts";
import {directionOf} from "./directionOf.ts";
import {setApart} from "./setApart.ts";

/** "2020–22", "<0.1%", "−3.2", "24.4%"; a plain number needs nothing, nor does what is in a word or stands apart already. */
const run =
  /(?<![A-Za-z\d\u2066.,–-])(?:[<>≤≥+−]?\d+(?:[.,]\d+)*(?:–\d+(?:[.,]\d+)*)?%|[<>≤≥+−]\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*–\d+(?:[.,]\d+)*)(?![\d\u2069])/gu;

/** Sets apart what is read from the left in a text written by hand, of a table or of a page, as `setApart` does with what is printed. */
export function runsApart(locale: Locale): (text: string) => string {
  const apart = setApart(locale);
  return directionOf(locale) === "rtl" ? (text) => text.replace(run, apart) : (text) => text;
}
