import type {Doubt} from "../atlas/doubt.ts";
import {doubtsAbout} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {gapOf} from "./genderBalance.ts";
import {doubtNote} from "./doubtNote.ts";
import type {Area} from "../model/area.ts";
import type {Observation} from "../model/observation.ts";
import {annotationsOf} from "./formattedValue.ts";

/**
 * What the house has to say about values of this very area; general notes stand with their indicator. Here a note stands away from its
 * value, so one on a single indicator is told with its name, where its text has it not already.
 */
export function annotationsFor(area: Area, as: LocalAtlas): string[] {
  const byText = Map.groupBy(
    as.annotations.filter((note) => note.area === area.id),
    (note) => note.text[as.locale]
  );
  const texts = Array.from(byText, ([text, notes]) => withName(text, new Set(notes.map(({indicator}) => indicator)), as));
  const values = as.listed.flatMap(({id}) => as.snapshot(id).byArea.get(area.id) ?? []);
  return [...new Set([...texts, ...values.flatMap((o) => annotationsAbout(o, as).filter((text) => !byText.has(text)))])];
}

function withName(text: string, about: ReadonlySet<string | null>, as: LocalAtlas): string {
  const [id = null] = about;
  if (id === null || about.size > 1) return text;
  const name = as.indicator(id).name[as.locale];
  return text.toLocaleLowerCase().includes(name.toLocaleLowerCase()) ? text : as.format.labelled(name, text);
}

/** What it has to say about an indicator: in general, and about single areas and groups whose latest values carry a note. */
export function annotationsOn(indicatorId: string, as: LocalAtlas): string[] {
  const texts = as.annotations.filter((note) => note.indicator === indicatorId).map((note) => note.text[as.locale]);
  const {latest, byArea} = as.snapshot(indicatorId);
  const sexes = [...byArea.values()].flatMap((held) => gapOf(held).flatMap(({women, men}) => [women, men]));
  return [...new Set([...texts, ...[...latest.values(), ...sexes].flatMap((o) => annotationsAbout(o, as))])];
}

/**
 * What it has to say about this one value: notes of its very area, indicator, year and breakdown, written by hand or made by rule. One
 * written about this very year takes the place of those made. They travel with it wherever it is shown.
 */
export function annotationsAbout(o: Observation, as: LocalAtlas): string[] {
  const concerned = annotationsOf(o, as.annotations);
  const made = doubtsAbout(o, as).filter(({kind}) => kind !== "capped");
  const told = concerned.some(({indicator, period}) => indicator !== null && period !== null) ? [] : made;
  return [...new Set([...concerned.map(({text}) => text[as.locale]), ...told.flatMap((doubt) => notesOn(doubt, o, as))])];
}

/** What a doubt says: of a step, what is written by hand about the value that it leads to says it of the value before too. */
function notesOn(doubt: Doubt, o: Observation, as: LocalAtlas): string[] {
  const written = doubt.kind === "step" && doubt.to !== o ? annotationsOf(doubt.to, as.annotations) : [];
  const dated = written.filter(({indicator, period}) => indicator !== null && period !== null);
  return dated.length > 0 ? dated.map(({text}) => text[as.locale]) : [doubtNote(doubt, o, as)];
}

/** Whether a value stands at the cap of its source. */
export const isAtCap = (o: Observation, as: LocalAtlas): boolean => doubtsAbout(o, as).some(({kind}) => kind === "capped");
