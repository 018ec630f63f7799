import {doubtsAbout} from "../atlas/leads.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {gapOf} from "./genderBalance.ts";
import {doubtNote} from "./doubtNote.ts";
import type {Area} from "../model/area.ts";
import type {Observation} from "../model/observation.ts";
import {annotationsOf} from "./formattedValue.ts";

/** What the house has to say about values of this very area; general notes stand with their indicator. */
export function annotationsFor(area: Area, as: LocalAtlas): string[] {
  const texts = as.annotations.filter((note) => note.area === area.id).map((note) => note.text[as.locale]);
  const values = as.listed.flatMap(({id}) => as.snapshot(id).byArea.get(area.id) ?? []);
  return [...new Set([...texts, ...values.flatMap((o) => annotationsAbout(o, as))])];
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
  return [...new Set([...concerned.map(({text}) => text[as.locale]), ...told.map((doubt) => doubtNote(doubt, o, as))])];
}

/** Whether a value stands at the cap of its source. */
export const isAtCap = (o: Observation, as: LocalAtlas): boolean => doubtsAbout(o, as).some(({kind}) => kind === "capped");
