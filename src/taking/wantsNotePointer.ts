import type {Language} from "../atlas/language.ts";
import {noteOf, type ChartView} from "../drawing/chart.ts";
import {embedTable} from "./embedTable.ts";

/** Whether an embed marks values (in its title, its table, or what its picture says) and its note does not say where their notes are. */
export function wantsNotePointer(view: ChartView, {words}: Pick<Language, "words">): boolean {
  if (noteOf(view)?.includes(words.doubts.seeIndicator)) return false;
  const cells = embedTable(view).rows.flatMap((row) => row.flatMap(({text, note}) => [text, note ?? ""]));
  return [view.figure.title, view.figure.subtitle, ...cells, ...view.says].some((text) => text.includes(words.value.noted));
}
