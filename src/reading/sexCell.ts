import type {Reading} from "./reading.ts";
import type {Reader} from "../atlas/reader.ts";
import type {TableCell} from "./figure.ts";

/** The value of women or of men (or of another part) beside others in a row, with every doubt about it that the row does not say already. */
export function sexCell(part: Reading | null, {said}: {said: readonly string[]}, {words, format}: Reader): TableCell {
  if (!part) return {text: words.absence.notPublished, absent: true};
  const own = part.doubts.filter((doubt) => !said.includes(doubt));
  return {text: part.valueText, note: format.remarks(own) || undefined};
}
