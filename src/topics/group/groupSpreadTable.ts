import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Spread} from "../../measures/spread.ts";
import type {Group} from "../../model/area.ts";
import type {Observation} from "../../model/observation.ts";
import {endNote} from "../../reading/endNote.ts";
import type {Table, TableCell} from "../../reading/figure.ts";
import {medianCell} from "../../reading/medianCell.ts";
import {shownNumber} from "../../reading/shownText.ts";

/** A branch of which a group has figures, and how far apart they are. */
export type HeldBranch = {readonly id: string; readonly spread: Spread; readonly values: readonly Observation[]};

/** Both ends and the median of every branch, with who stands at the ends. */
export function groupSpreadTable(held: readonly HeldBranch[], group: Group, as: LocalAtlas): Table {
  const {words, locale} = as;
  return {
    caption: words.region.spread.caption(group.name[locale]),
    columns: [
      {text: words.country.life.branch},
      ...[words.indicator.regionCountries, words.indicator.lowest, words.figure.median, words.indicator.highest].map((text) => ({
        text,
        numeric: true
      }))
    ],
    rows: held.map((one) => cellsOf(one, group, as))
  };
}

/** Who stands at an end, when, and with what doubts: the country, or how many share it. */
function endOf(who: readonly Observation[], as: LocalAtlas): string {
  return as.format.remarks([who.length > 1 ? as.words.region.spread.many(who.length) : as.name(who[0]?.area ?? ""), endNote(who, as)]);
}

function cellsOf({id, spread: found, values}: HeldBranch, {members}: Group, as: LocalAtlas): TableCell[] {
  const {words, locale} = as;
  const indicator = as.indicator(id);
  return [
    {text: indicator.name[locale]},
    {text: words.value.outOf({count: found.n, of: found.of})},
    {text: shownNumber(found.max, indicator, as), note: endOf(found.highest, as)},
    medianCell(values, {members, indicator}, as),
    {text: shownNumber(found.min, indicator, as), note: endOf(found.lowest, as)}
  ];
}
