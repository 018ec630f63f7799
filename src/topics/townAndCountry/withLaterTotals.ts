import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {CodePair} from "../../measures/codePairs.ts";
import type {TableCell, TakenFigure} from "../../reading/figure.ts";
import {laterTotal, type LaterTotal} from "../../reading/laterTotal.ts";
import {mostNames} from "../../reading/mostNames.ts";

/** A figure of urban and rural areas, with what later surveys without areas say of everyone: a column, and a sentence in its note. */
export function withLaterTotals(figure: TakenFigure, pairs: readonly CodePair[], as: LocalAtlas): TakenFigure {
  const totals = pairs.map((pair) => laterTotal(pair, as));
  const later = totals.flatMap((total) => total ?? []);
  if (later.length === 0) return figure;
  const {table, note} = figure;
  return {
    ...figure,
    note: [laterNote(later, pairs.length, as), note].filter(Boolean).join(" "),
    table: {
      ...table,
      columns: [...table.columns, {text: as.words.townAndCountry.later.column, numeric: true}],
      rows: table.rows.map((row, i) => [...row, laterCell(totals[i] ?? null, as)])
    }
  };
}

function laterNote(later: readonly LaterTotal[], of: number, as: LocalAtlas): string {
  const moved = later.filter(({hasMoved}) => hasMoved).map(({area}) => as.name(area));
  const names = moved.length > mostNames ? [] : moved.toSorted(as.byName);
  return as.words.townAndCountry.later.note({count: later.length, of, moved: moved.length, names});
}

function laterCell(total: LaterTotal | null, as: LocalAtlas): TableCell {
  if (!total) return {text: as.words.value.missing, absent: true};
  const {now, then, hasMoved} = total;
  const before = then && hasMoved ? as.words.townAndCountry.later.before({value: then.value, when: then.when}) : "";
  return {text: now.valueText, note: as.format.remarks([now.whenDoubts, before])};
}
