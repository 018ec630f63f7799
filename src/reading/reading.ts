import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {gap} from "../measures/gap.ts";
import {isOld, oldAfterYears} from "../measures/latest.ts";
import {leftOut, type LeftOut} from "../measures/leftOut.ts";
import type {Area} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Observation} from "../model/observation.ts";
import {annotationsAbout} from "./annotationsFor.ts";
import type {Atlas} from "../atlas/atlas.ts";
import type {Reader} from "../atlas/reader.ts";

/** A value made ready to be read: with its year, its doubts and its gap, in a language. */
export type Reading = {
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly valueText: string;
  /** "2021", or "report 2024-26". */
  readonly when: string;
  readonly old: boolean;
  /** "old", flag and remark of the publisher, "see note"; empty for most values. */
  readonly doubts: readonly string[];
  /** Year and doubts together: "2014, old". */
  readonly whenDoubts: string;
  /** What the house has to say about this very value; to be printed near it. */
  readonly notes: readonly string[];
  readonly gap: number | null;
  readonly gapText: string | null;
  readonly left: LeftOut | null;
};

/** Reads an observation aloud for a reader. */
export function reading(observation: Observation, indicator: Indicator, as: LocalAtlas): Reading {
  const {format, words} = as;
  const points = gap(observation.value, indicator);
  const when = whenOf(observation, as);
  const old = isOld(observation, {newest: as.standing(indicator.id).newest, olderThan: oldAfterYears});
  const notes = annotationsAbout(observation, as, as);
  const noted = notes.length > 0 ? words.value.noted : "";
  const doubts = [old ? words.value.old : "", words.flags[observation.flag], words.remarks[observation.remark], noted].filter(
    (doubt) => doubt !== ""
  );
  return {
    observation,
    indicator,
    valueText: format.value(observation.value, indicator.unit),
    when,
    old,
    doubts,
    whenDoubts: format.remarks([when, ...doubts]),
    notes,
    gap: points,
    gapText: points === null ? null : format.value(points, indicator.unit),
    left: leftOut(observation, {indicator, area: areaOf(observation, as), populations: as.populationIndex})
  };
}

/** The year of a value, or the report it stands in. */
export function whenOf(o: Observation, {format, words}: Reader): string {
  return o.period === null ? words.value.report(o.edition) : format.year(o.period);
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
