import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {areaKinds} from "../model/area.ts";
import {dimensions, type Dimension} from "../model/dimension.ts";
import {flags} from "../model/flag.ts";
import type {Indicator} from "../model/indicator.ts";
import {dimensionNames, type Observation} from "../model/observation.ts";
import {remarks} from "../model/remark.ts";
import {codedField, refersTo, type DatasetField, type DatasetTable} from "./datasetTable.ts";
import {downloadCsv} from "./downloadCsv.ts";
import {columnOf, downloadColumns, downloadRow, type DownloadColumn} from "./downloadRow.ts";
import type {Language} from "../atlas/language.ts";
import {sourceOf} from "../reading/sourceLines.ts";

/** The table of all observations of one indicator. */
export function observationTable(indicator: Indicator, as: LocalAtlas): DatasetTable {
  const {words, locale} = as;
  const {id, measure, denominator, splits} = indicator;
  const observations = as.observations.get(id) ?? [];
  const {indicator: say, dimensions: names} = words.take;
  const undated = observations.every(({period}) => period === null);
  const dated = observations.every(({period}) => period !== null);
  const says = [
    say.description({measure: measure[locale], denominator: words.denominators[denominator]}),
    splits.length > 0 ? say.splits(splits.map((split) => names[split])) : "",
    undated ? say.undated : ""
  ];
  return {
    name: id,
    path: `indicators/${id}.csv`,
    title: indicator.name[locale],
    description: says.filter(Boolean).join(" "),
    sources: [sourceOf(indicator.source, as)],
    fields: downloadColumns.map((column) => fieldOf(column, {indicator, observations, reader: as, dated, undated})),
    // A key has no blanks: what is dated is told apart by its year, what is not by its edition.
    primaryKey: dated
      ? ["indicator", "area", "period", ...dimensionNames.map(columnOf)]
      : undated
        ? ["indicator", "area", "edition", ...dimensionNames.map(columnOf)]
        : [],
    foreignKeys: [refersTo("indicator", "indicators"), refersTo("area", "areas")],
    rows: () => observations.map((o) => downloadRow(o, as.atlas)),
    text: () => downloadCsv(observations, as)
  };
}

type Around = {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly reader: Language;
  readonly dated: boolean;
  readonly undated: boolean;
};

/** What a column of observations holds, for one indicator. */
function fieldOf(name: DownloadColumn, around: Around): DatasetField {
  const description = around.reader.words.data.meanings[name];
  const coded = codesOf(name, around);
  if (coded) return codedField(name, description, coded, {required: name !== "remark"});
  const {take} = around.reader.words;
  const special: Partial<Record<DownloadColumn, Omit<DatasetField, "name" | "description">>> = {
    note: {type: "string"},
    period: {type: "year", ...(around.dated ? required : {})},
    edition: {type: "string", ...(around.undated ? {constraints: {required: true, enum: editions(around.observations)}} : {})},
    value: {type: "number", unit: take.units[around.indicator.unit], constraints: limits(around.observations)}
  };
  const {type, ...further} = special[name] ?? {type: "string" as const, ...required};
  return {name, type, description, ...further};
}

/** A share lies between 0 and 100; where one is published beyond, as a known error, no most is promised. */
const limits = (observations: readonly Observation[]): DatasetField["constraints"] => ({
  ...{required: true, minimum: 0},
  ...(observations.every(({value}) => value <= 100) ? {maximum: 100} : {})
});

const required = {constraints: {required: true}} as const;

/** The codes that may stand in a column, each with what it stands for; null where it holds no codes. */
function codesOf(name: DownloadColumn, {indicator, reader}: Around): (readonly [string, string])[] | null {
  const {take} = reader.words;
  const dimension = dimensionNames.find((one) => columnOf(one) === name);
  if (dimension) return dimensionCodes(dimension, indicator, reader);
  if (name === "indicator") return [[indicator.id, indicator.name[reader.locale]]];
  if (name === "area_kind") return areaKinds.map((kind) => [kind, take.areaKinds[kind]] as const);
  if (name === "unit") return [[indicator.unit, take.units[indicator.unit]]];
  if (name === "flag") return flags.map((flag) => [flag, take.flags[flag]] as const);
  if (name === "remark") return remarks.flatMap((remark) => (remark === "" ? [] : [[remark, take.remarks[remark]] as const]));
  return null;
}

const editions = (observations: readonly Observation[]): string[] => [...new Set(observations.map(({edition}) => edition))].sort();

/** The codes of a dimension that the indicator may use: all where it is broken down by it, else "total" alone. */
function dimensionCodes(dimension: Dimension, {splits}: Indicator, {words}: Language): (readonly [string, string])[] {
  const labels: Readonly<Record<string, string>> = words.codes[dimension];
  const codes = splits.includes(dimension) ? dimensions[dimension] : dimensions[dimension].slice(0, 1);
  return codes.map((code) => [code, labels[code] ?? code]);
}
