import type {Table, TableCell} from "../reading/figure.ts";
import {absenceOf} from "./absenceOf.ts";
import type {AreaLine, IndicatorData} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import type {Figured} from "./figured.ts";
import type {Sexes} from "./sexesOf.ts";

export type SexesRow = Sexes & {readonly area: AreaLine};

/** The value of one sex with the doubts that the other does not share. */
function cellOf(found: Figured | null, other: Figured | null, missing: string): TableCell {
  if (!found) return {text: missing, absent: true};
  const own = other ? found.texts.filter((text) => !other.texts.includes(text)) : [];
  return {text: found.unitText, note: [...own, found.basis].filter((text) => text !== "").join(", ") || undefined};
}

/** What is true of all that are shown. */
const sharedTexts = ({women, men}: SexesRow): string =>
  (women ?? men)?.texts.filter((text) => !women || !men || men.texts.includes(text)).join(", ") ?? "";

/** Women and men of each area; a doubt about one of them stands at its value. */
export function sexesTable(rows: readonly SexesRow[], data: IndicatorData, kit: CompareKit): Table {
  const {figure} = kit.shared;
  const indicator = kit.indicator(data.indicator);
  return {
    caption: kit.words.sexesCaption(indicator.name),
    columns: [{text: figure.area}, ...[figure.women, figure.men, figure.difference, figure.year].map((text) => ({text, numeric: true}))],
    rows: rows.map((row) => [
      {text: row.area.name, href: row.area.href ?? undefined},
      cellOf(row.women, row.men, absenceOf(row.area, data, kit, "female")),
      cellOf(row.men, row.women, absenceOf(row.area, data, kit, "male")),
      {text: row.differenceText},
      {text: sharedTexts(row)}
    ])
  };
}
