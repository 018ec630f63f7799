import type {Observation} from "../model/observation.ts";
import {dimensionNames} from "../model/observation.ts";
import {writeCsv} from "../tables/writeCsv.ts";
import {en} from "../i18n/en.ts";
import type {Atlas} from "./atlas.ts";
import {sourceOf} from "./sourceLine.ts";

const columns = [
  "indicator",
  "area",
  "area_name",
  "period",
  "edition",
  ...dimensionNames,
  "value",
  "unit",
  "denominator",
  "flag",
  "remark",
  "source",
  "licence"
] as const;
type Column = (typeof columns)[number];

/** The columns of every file one can take away, in order. */
export const downloadColumns: readonly Column[] = columns;

/** Rows to take away: as they stand in the model, with unit, denominator, source and licence said on each. Safe in a spreadsheet. */
export function downloadCsv(observations: Iterable<Observation>, atlas: Atlas): string {
  return writeCsv(
    columns,
    Array.from(observations, (o) => rowOf(o, atlas)),
    {safe: true, mark: true}
  );
}

function rowOf(o: Observation, atlas: Atlas): Record<Column, string | number | null> {
  const indicator = atlas.indicator(o.indicator);
  const source = sourceOf(o.source, atlas);
  return {
    ...o,
    area_name: atlas.areas.get(o.area)?.name.en ?? o.area,
    unit: indicator.unit,
    denominator: en.denominators[indicator.denominator],
    source: `${source.publisher}, ${source.title}`,
    licence: source.licence
  };
}
