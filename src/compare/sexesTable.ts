import type {Table, TableCell} from "../reading/figure.ts";
import {isCapped} from "../measures/isCapped.ts";
import {showsGap} from "../measures/showsGap.ts";
import {absenceOf} from "./absenceOf.ts";
import type {AreaLine, IndicatorData} from "./compareFiles.ts";
import type {CompareKit} from "./compareKit.ts";
import type {Figured} from "./figured.ts";
import {isOfChildren} from "../measures/isOfChildren.ts";
import {sexNamesIn} from "./sexNamesIn.ts";
import type {Sexes} from "./sexesOf.ts";
import {shownAmount, shownName} from "./shownAmount.ts";

/** Year and doubts one by one. */
const momentOf = ({when, doubts}: Figured): string[] => [when, ...doubts];

export type SexesRow = Sexes & {readonly area: AreaLine};

/** The value of one sex with the doubts that the other does not share. */
function cellOf(found: Figured | null, other: Figured | null, missing: string, {format}: CompareKit): TableCell {
  if (!found) return {text: missing, absent: true};
  const own = other ? momentOf(found).filter((text) => !momentOf(other).includes(text)) : [];
  return {text: shownAmount(found), note: format.remarks([...own, found.basis]) || undefined};
}

/** What is true of all that are shown. */
function sharedMoment({women, men}: SexesRow, {format}: CompareKit): string {
  const shown = women ?? men;
  return shown ? format.remarks(momentOf(shown).filter((text) => !women || !men || momentOf(men).includes(text))) : "";
}

const orDash = (text: string, {words}: CompareKit): TableCell => ({text: text === "" ? words.value.missing : text});

/** Whether a difference is cut off, as one of the two stands at the cap: it is that at least. */
export const isCutOff = ({women, men, difference}: Sexes): boolean =>
  difference !== null && difference !== 0 && [women, men].some((one) => one?.observation && isCapped(one.observation, one.indicator));

/** Women and men of each area; a doubt about one of them stands at its value. */
export function sexesTable(rows: readonly SexesRow[], data: IndicatorData, kit: CompareKit): Table {
  const {figure} = kit.shared;
  const indicator = kit.indicator(data.indicator);
  const {women, men, difference} = sexNamesIn(indicator, kit);
  return {
    caption: kit.words.sexesCaption({name: shownName(indicator, kit), children: isOfChildren(indicator)}),
    columns: [
      {text: figure.area},
      ...[women, men, difference, figure.year].map((text) => ({text, numeric: true})),
      ...(showsGap(indicator) ? [women, men] : []).map((sex) => ({
        text: kit.format.remarks([sex, figure.reached]),
        numeric: true,
        aside: true
      }))
    ],
    rows: rows.map((row) => [
      {text: row.area.name, href: row.area.href ?? undefined},
      cellOf(row.women, row.men, absenceOf(row.area, data, kit, "female"), kit),
      cellOf(row.men, row.women, absenceOf(row.area, data, kit, "male"), kit),
      {...orDash(row.differenceText, kit), note: isCutOff(row) ? kit.shared.doubts.atLeast : undefined},
      orDash(sharedMoment(row, kit), kit),
      ...(showsGap(indicator) ? [row.women, row.men] : []).map((found) => orDash(found?.unitText ?? "", kit))
    ])
  };
}
