import type {Doubt} from "../atlas/doubt.ts";
import {doubtsAbout} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {gapOf} from "./genderBalance.ts";
import {doubtNote} from "./doubtNote.ts";
import {headed} from "../i18n/headed.ts";
import {saysName} from "../i18n/saysName.ts";
import type {Area} from "../model/area.ts";
import {seriesKeyOf, type Observation} from "../model/observation.ts";
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
  const told = firstOfSteps(values, as).flatMap((o) => annotationsAbout(o, as).filter((text) => !byText.has(text)));
  return [...new Set([...texts, ...told])];
}

/** Values but for those whose only doubt is a step that an earlier value has taken already: of those that stay where it led, one says it. */
function firstOfSteps(values: readonly Observation[], as: LocalAtlas): Observation[] {
  const stepsOf = (o: Observation) => doubtsAbout(o, as).flatMap((doubt) => (doubt.kind === "step" ? [doubt] : []));
  const keyOf = (from: Observation): string => `${seriesKeyOf(from)} ${from.period}`;
  const first = new Map<string, number>();
  for (const {from, to} of values.flatMap(stepsOf)) first.set(keyOf(from), Math.min(first.get(keyOf(from)) ?? Infinity, to.period ?? 0));
  return values.filter((o) => {
    const steps = stepsOf(o);
    const isSaid = steps.length > 0 && steps.every(({from, to}) => to.period !== first.get(keyOf(from)));
    return !isSaid || steps.length < doubtsAbout(o, as).length;
  });
}

function withName(text: string, about: ReadonlySet<string | null>, as: LocalAtlas): string {
  const [id = null] = about;
  if (id === null || about.size > 1) return text;
  const name = as.indicator(id).name[as.locale];
  return saysName(text, name) ? text : headed(name, text, as.locale);
}

/** What it has to say about an indicator: in general, and about single areas and groups whose latest values carry a note, which it names. */
export function annotationsOn(indicatorId: string, as: LocalAtlas): string[] {
  const own = as.annotations.filter((note) => note.indicator === indicatorId);
  const texts = own.map(({area, text}) => withPlace(text[as.locale], area, as));
  const isTold = new Set(own.map(({text}) => text[as.locale]));
  const {latest, byArea} = as.snapshot(indicatorId);
  const sexes = [...byArea.values()].flatMap((held) => gapOf(held).flatMap(({women, men}) => [women, men]));
  const values = [...latest.values(), ...sexes].toSorted((a, b) => as.byName(as.name(a.area), as.name(b.area)));
  const made = values.flatMap((o) => annotationsAbout(o, as)).filter((text) => !isTold.has(text));
  return [...new Set([...texts, ...made])];
}

/** A note on one area, with its name where the text has it not. */
function withPlace(text: string, area: string | null, as: LocalAtlas): string {
  if (area === null) return text;
  const name = as.name(area);
  return saysName(text, name) ? text : headed(name, text, as.locale);
}

/**
 * What it has to say about this one value: notes of its very area, indicator, year and breakdown, written by hand or made by rule. One
 * written about this very year takes the place of those made. They travel with it wherever it is shown.
 */
export function annotationsAbout(o: Observation, as: LocalAtlas): string[] {
  const concerned = annotationsOf(o, as.annotations).map(({text}) => text[as.locale]);
  const made = doubtsAbout(o, as).filter(({kind}) => kind !== "capped");
  const told = writtenAbout(o, as).length > 0 ? [] : made;
  return [...new Set([...concerned, ...told.flatMap((doubt) => madeNotes(doubt, o, as))])];
}

const writtenAbout = (o: Observation, as: LocalAtlas): string[] =>
  annotationsOf(o, as.annotations).flatMap(({indicator, period, text}) => (indicator !== null && period !== null ? [text[as.locale]] : []));

/** The two ends of a step have one note: what was written about the later stands with the earlier too. */
function madeNotes(doubt: Doubt, about: Observation, as: LocalAtlas): string[] {
  const written = doubt.kind === "step" && doubt.from.period === about.period ? writtenAbout(doubt.to, as) : [];
  return written.length > 0 ? written : [doubtNote(doubt, about, as)];
}

/** Whether a value stands at the cap of its source. */
export const isAtCap = (o: Observation, as: LocalAtlas): boolean => doubtsAbout(o, as).some(({kind}) => kind === "capped");
