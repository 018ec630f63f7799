import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {leftOut, type LeftOut} from "../measures/leftOut.ts";
import type {Area} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {annotationsAbout} from "./annotationsFor.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {readValue, type ValueReading} from "./valueReading.ts";

/** A value made ready to be read: with its year, its doubts and its gap, in a language. */
export type Reading = ValueReading & {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly left: LeftOut | null;
};

/** Reads an observation aloud for a reader. */
export function reading(observation: Observation, indicator: Indicator, as: LocalAtlas): Reading {
  const notes = annotationsAbout(observation, as, as);
  return {
    ...readValue(observation, indicator, {newest: as.standing(indicator.id).newest, notes}, as),
    observation,
    indicator,
    left: leftOut(observation, {indicator, area: areaOf(observation, as), populations: as.populationIndex})
  };
}

/** The latest headline value of an area, read; null where none is published. */
export function latestReading(areaId: string, indicatorId: string, as: LocalAtlas): Reading | null {
  const standing = as.standing(indicatorId);
  const found = standing.latest.get(areaId);
  return found ? reading(found, standing.indicator, as) : null;
}

function areaOf(o: Observation, atlas: Atlas): Area {
  const area = atlas.areas.get(o.area);
  if (!area) throw new Error(`there is no area ${o.area} in the model`);
  return area;
}
