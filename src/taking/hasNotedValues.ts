import type {Language} from "../atlas/language.ts";
import type {ChartView} from "../drawing/chart.ts";
import {embedTable} from "./embedTable.ts";

/** Whether an embed has values with a mark that there is a note: in its title, its table, or what its picture says. */
export function hasNotedValues(view: ChartView, {words}: Pick<Language, "words">): boolean {
  const cells = embedTable(view).rows.flatMap((row) => row.flatMap(({text, note}) => [text, note ?? ""]));
  return [view.figure.title, view.figure.subtitle, ...cells, ...view.says].some((text) => text.includes(words.value.noted));
}
