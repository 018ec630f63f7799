import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {Indicator} from "../../model/indicator.ts";
import type {Figure, NoteAbove} from "../../reading/figure.ts";

/** The note of a figure on the page of its own indicator: the page does not send readers to itself, but down to its notes. */
export function ownNotes(
  {note}: Pick<Figure, "note">,
  indicator: Indicator,
  {words, locale}: LocalAtlas
): {readonly note: string | undefined; readonly above: readonly NoteAbove[]} {
  const away = words.doubts.onPagesOf({indicators: [indicator.name[locale]]});
  if (!note?.includes(away)) return {note, above: []};
  const here = [`, ${away}`, ` ${away}`].reduce((text, end) => text.replace(end, ""), note);
  return {note: here, above: [{href: "#notes", text: words.indicator.annotations}]};
}
