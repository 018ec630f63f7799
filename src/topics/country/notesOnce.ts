import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import type {CountrySection} from "../../drawing/countrySections.ts";
import type {Country} from "../../model/area.ts";
import type {NoteAbove} from "../../reading/figure.ts";
import {afterColon} from "../../i18n/headed.ts";
import {annotationsAbout} from "../../reading/annotationsFor.ts";

/** A note without what is said further up, and the ways there. */
export type NoteOnce = {readonly note: string | undefined; readonly above: readonly NoteAbove[]};

/** Where notes stand: a section, or null for the headline. */
type Place = CountrySection | null;

/** The note of a figure in its section. */
type Noted = {readonly section: CountrySection; readonly id: string; readonly note?: string | undefined};

/** What a page of a country says of values: beneath its headline, in its figures by their order, and among what to read with care. */
type Told = {readonly headline: readonly string[]; readonly figures: readonly Noted[]; readonly annotations: readonly string[]};

/** The id of the first note beneath the headline, as the head of the page has it. */
const headlineNotes = "headline-notes";

/** Each note on values said once on the page of a country, at its first place; further down stands a link to it. */
export function notesOnce(country: Country, {headline, figures, annotations}: Told, as: LocalAtlas) {
  const texts = notesOn(country, as);
  const said = new Map<string, Place>(headline.map((text) => [text, null]));
  const byFigure = new Map<string, NoteOnce>();
  for (const {section, id, note = ""} of figures) {
    const held = texts.filter((text) => note.includes(text));
    const above = held.filter((text) => said.has(text));
    for (const text of held) if (!said.has(text)) said.set(text, section);
    byFigure.set(id, {note: without(note, above), above: linksTo(above, said, as)});
  }
  const saidOf = (item: string): string | undefined =>
    [...said.keys()].find((text) => [text, afterColon[as.locale](text)].some((end) => item.endsWith(end)));
  return {
    figures: byFigure,
    annotations: annotations.filter((item) => saidOf(item) === undefined),
    above: linksTo(
      annotations.flatMap((item) => saidOf(item) ?? []),
      said,
      as
    )
  };
}

/** Every note that a value of the country may carry, the longest first, as one may stand in another. */
function notesOn({id}: Country, as: LocalAtlas): string[] {
  const values = as.indicators.flatMap((indicator) => as.snapshot(indicator.id).byArea.get(id) ?? []);
  const texts = new Set([as.words.doubts.capped, ...values.flatMap((o) => annotationsAbout(o, as))]);
  return [...texts].sort((a, b) => b.length - a.length);
}

function without(note: string, texts: readonly string[]): string | undefined {
  const left = texts.reduce((all, text) => all.replace(text, ""), note);
  return left.replace(/ {2,}/g, " ").trim() || undefined;
}

/** One link to each place, in the order of the page. */
function linksTo(texts: readonly string[], said: ReadonlyMap<string, Place>, {words}: LocalAtlas): NoteAbove[] {
  const {readNotes, readNotesAbove, sections} = words.country;
  return Array.from(
    Map.groupBy(new Set(texts), (text) => said.get(text) ?? null),
    ([place, held]) =>
      place === null
        ? {href: `#${headlineNotes}`, text: readNotesAbove({count: held.length})}
        : {href: `#section-${place}`, text: readNotes({count: held.length, section: sections[place]})}
  );
}
