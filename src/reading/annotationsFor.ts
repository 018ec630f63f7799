import type {LocalAtlas} from "../atlas/localAtlas.ts";
import type {Area} from "../model/area.ts";
import type {Observation} from "../model/observation.ts";
import type {Atlas} from "../atlas/atlas.ts";
import type {Reader} from "../atlas/reader.ts";
import {annotationsOf} from "./valueReading.ts";

/** What the house has to say about values of this very area; general notes stand with their indicator. */
export function annotationsFor(area: Area, as: LocalAtlas): string[] {
  const texts = as.annotations.filter((note) => note.area === area.id).map((note) => note.text[as.locale]);
  return [...new Set(texts)];
}

/** What it has to say about an indicator: in general, and about single areas. */
export function annotationsOn(indicatorId: string, as: LocalAtlas): string[] {
  const texts = as.annotations.filter((note) => note.indicator === indicatorId).map((note) => note.text[as.locale]);
  return [...new Set(texts)];
}

/** What it has to say about this one value: notes of its very area, indicator, year and breakdown. They travel with it wherever it is shown. */
export const annotationsAbout = (o: Observation, {annotations}: Pick<Atlas, "annotations">, {locale}: Pick<Reader, "locale">): string[] => [
  ...new Set(annotationsOf(o, annotations).map(({text}) => text[locale]))
];
