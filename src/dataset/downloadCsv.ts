import type {Observation} from "../model/observation.ts";
import {dimensionNames} from "../model/observation.ts";
import {writeCsv} from "../tables/writeCsv.ts";
import {en} from "../i18n/en.ts";
import {describeValue} from "../reading/describeValue.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {localAtlas} from "../atlas/localAtlas.ts";
import {sourceOf} from "../reading/sourceLines.ts";

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
  "note",
  "source",
  "licence"
] as const;
export type DownloadColumn = (typeof columns)[number];

/** The columns of every file of observations one can take away, in order. */
export const downloadColumns: readonly DownloadColumn[] = columns;

/** Rows to take away: as they stand in the model, with unit, denominator, source and licence said on each. Safe in a spreadsheet. */
export function downloadCsv(observations: Iterable<Observation>, atlas: Atlas): string {
  return writeCsv(
    columns,
    Array.from(observations, (o) => rowOf(o, atlas)),
    {safe: true, mark: true}
  );
}

/** All rows of one area, a country or a group, of every indicator with a page. */
export const rowsOfArea = (areaId: string, atlas: Atlas): readonly Observation[] =>
  atlas.listed.flatMap(({id}) => atlas.snapshot(id).byArea.get(areaId) ?? []);

function rowOf(o: Observation, atlas: Atlas): Record<DownloadColumn, string | number | null> {
  const indicator = atlas.indicator(o.indicator);
  const source = sourceOf(o.source, atlas);
  return {
    ...o,
    area_name: atlas.areas.get(o.area)?.name.en ?? o.area,
    note: describeValue(o, indicator, localAtlas(atlas, {locale: "en"})).notes.join(" "),
    unit: indicator.unit,
    denominator: en.denominators[indicator.denominator],
    source: `${source.publisher}, ${source.title}`,
    licence: source.licence
  };
}
