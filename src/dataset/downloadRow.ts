import type {Breakdown, Dimension} from "../model/dimension.ts";
import {dimensionNames, type Observation} from "../model/observation.ts";
import type {CsvValue} from "../tables/writeCsv.ts";
import {describeValue} from "../reading/describeValue.ts";
import type {Atlas} from "../atlas/atlas.ts";
import {localAtlas} from "../atlas/localAtlas.ts";
import {perAtlas} from "../atlas/perAtlas.ts";
import {sourceOf} from "../reading/sourceLines.ts";
import {datasetReader} from "./datasetReader.ts";

/** Dimensions whose own name is a word that a program keeps for itself: R reads a column "function" as "function.". */
const renamed = {function: "spent_on"} as const satisfies Partial<Record<Dimension, string>>;
export type BreakdownColumn = Exclude<Dimension, keyof typeof renamed> | (typeof renamed)[keyof typeof renamed];

/** What a dimension is called in files to take away. */
export const columnOf = (dimension: Dimension): BreakdownColumn => (dimension === "function" ? renamed.function : dimension);

const columns = [
  ...(["indicator", "area", "area_name", "area_kind", "period", "edition"] as const),
  ...dimensionNames.map(columnOf),
  ...(["value", "unit", "denominator", "flag", "remark", "note", "source", "licence"] as const)
] as const;
export type DownloadColumn = (typeof columns)[number];
export type DownloadRow = Readonly<Record<DownloadColumn, CsvValue>>;

/** The columns of every file of observations one can take away, in order. */
export const downloadColumns: readonly DownloadColumn[] = columns;

const rowsHeld = perAtlas(() => new WeakMap<Observation, DownloadRow>());

/** An observation to take away: as it stands in the model, with its kind of area, unit, denominator, source and licence. Made once for all files. */
export function downloadRow(o: Observation, atlas: Atlas): DownloadRow {
  const held = rowsHeld(atlas);
  const row = held.get(o) ?? makeRow(o, atlas);
  held.set(o, row);
  return row;
}

function makeRow(o: Observation, atlas: Atlas): DownloadRow {
  const reader = datasetReader();
  const indicator = atlas.indicator(o.indicator);
  const source = sourceOf(o.source, atlas);
  const area = atlas.areas.get(o.area);
  return {
    ...{indicator: o.indicator, area: o.area, area_name: area?.name[reader.locale] ?? o.area, area_kind: area?.kind ?? null},
    ...{period: o.period, edition: o.edition, ...breakdownCells(o), value: o.value, flag: o.flag, remark: o.remark},
    ...{unit: indicator.unit, denominator: reader.words.denominators[indicator.denominator]},
    note: describeValue(o, indicator, localAtlas(atlas, reader)).notes.join(" "),
    source: `${source.publisher}, ${source.title}`,
    licence: source.licence
  };
}

/** What is said of a breakdown, under the names of columns. */
export const breakdownCells = <B extends Partial<Breakdown>>(breakdown: B): Readonly<Record<BreakdownColumn, B[keyof B & Dimension]>> =>
  Object.fromEntries(
    dimensionNames.flatMap((dimension) => (breakdown[dimension] === undefined ? [] : [[columnOf(dimension), breakdown[dimension]]]))
  ) as Record<BreakdownColumn, B[keyof B & Dimension]>;

/** All rows of one area, a country or a group, of every indicator with a page. */
export const rowsOfArea = (areaId: string, atlas: Atlas): readonly Observation[] =>
  atlas.listed.flatMap(({id}) => atlas.snapshot(id).byArea.get(areaId) ?? []);
