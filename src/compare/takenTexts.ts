import type {Copied} from "../taking/shareOptions.ts";
import {publishersOf} from "../i18n/publishersOf.ts";
import {comparedEmbed} from "./comparedEmbed.ts";
import type {Draw} from "./comparedMarkup.ts";
import type {ComparedView} from "./comparedView.ts";
import {compareHref} from "./compareHref.ts";
import type {CompareKit} from "./compareKit.ts";
import {fill} from "./patternOf.ts";

/** Where the site stands, and what draws for an embed. */
type Taking = {readonly origin: string; readonly draw: Draw};

/** What one can take of a comparison that a reader chose: its embed, its finding, its alternative text, its citation. */
export function takenTexts(view: ComparedView, kit: CompareKit, {origin, draw}: Taking): Copied[] {
  const {take, figure} = kit.shared;
  const {labelled, list, statements} = kit.format;
  const {subtitle, sources, state} = view;
  const title = amongWhom(view, kit);
  const path = compareHref(state, {locale: kit.locale, root: take.frozen});
  // A source begins with its publisher: "ILO: SDG 1.3.1".
  const authors = publishersOf(sources.map((source) => source.split(/\s?: /, 1)[0] ?? source));
  const embed = comparedEmbed(view, kit, {origin, path, draw});
  return [
    ...(embed === null ? [] : [{what: take.embed, text: embed, lines: 3, part: "embed"} as const]),
    {what: take.sentence, text: `${title}.`, lines: 2, part: "cite"},
    {what: take.alt, text: fill(take.alts[view.view], title, subtitle), lines: 3, part: "image"},
    {what: take.credit, text: fill(take.credited, list(authors)), lines: 2, part: "image"},
    {
      what: take.citation,
      text: fill(take.cite, title, origin + path, labelled(figure.source, statements(sources)), statements(authors)),
      lines: 3,
      part: "cite"
    }
  ];
}

/** The finding after the areas it is of: it names only those at its ends, and is read away from the page. */
function amongWhom({title, state: {areas}}: ComparedView, {area, format}: CompareKit): string {
  return areas.length > 1 ? format.labelled(format.list(areas.map((id) => area(id).name)), title) : title;
}
