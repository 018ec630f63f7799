import type {DescribedValue} from "./describeValue.ts";
import type {Language} from "../atlas/language.ts";
import type {TableCell} from "./figure.ts";

/** The value of women or of men (or of another part) beside others in a row, with every doubt about it that the row does not say already. */
export function sexCell(part: DescribedValue | null, {said}: {said: readonly string[]}, {words, format}: Language): TableCell {
  if (!part) return {text: words.absence.notPublished, absent: true};
  const own = part.doubts.filter((doubt) => !said.includes(doubt));
  return {text: part.valueText, note: format.remarks(own) || undefined};
}
