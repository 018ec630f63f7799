import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {directions, families, type Indicator} from "../model/indicator.ts";
import {units} from "../model/unit.ts";
import type {CsvValue} from "../tables/writeCsv.ts";
import {columnOf} from "./downloadRow.ts";
import {columnMaker, isKey, mayBeBlank, referenceTable, translatedCells} from "./referenceTable.ts";
import {codedField, refersTo, type DatasetField, type DatasetTable} from "./datasetTable.ts";
import type {Language} from "../atlas/language.ts";
import {sourceOf} from "../reading/sourceLines.ts";
import {datasetYears} from "./datasetYears.ts";

/** The table of indicators: what each measures, of whom, and where it comes from. */
export const indicatorsTable = (as: LocalAtlas): DatasetTable =>
  referenceTable(
    "indicators",
    {
      fields: fieldsOf(as),
      rows: () => as.indicators.map((indicator) => rowOf(indicator, as)),
      foreignKeys: [refersTo("source", "sources")]
    },
    as
  );

function fieldsOf(reader: Language): DatasetField[] {
  const {of, translated} = columnMaker(reader);
  const {take, families: familyNames} = reader.words;
  const {columns, units: unitNames, directions: directionNames} = take;
  const year = {type: "year", constraints: mayBeBlank} as const;
  const coded = <C extends string>(name: keyof typeof columns, codes: readonly C[], labels: Readonly<Record<C, string>>) =>
    codedField(
      name,
      columns[name],
      codes.map((code) => [code, labels[code]])
    );
  return [
    of("id", {constraints: isKey}),
    of("page", {type: "boolean"}),
    coded("family", families, familyNames),
    ...(["name", "question", "measure"] as const).flatMap((name) => translated(name)),
    coded("unit", units, unitNames),
    of("denominator"),
    coded("direction", directions, directionNames),
    of("splits", {constraints: mayBeBlank}),
    of("source"),
    of("licence"),
    of("rows", {type: "integer"}),
    of("first_year", year),
    of("last_year", year)
  ];
}

function rowOf(indicator: Indicator, as: LocalAtlas): Record<string, CsvValue> {
  const {id, family, unit, denominator, direction, source, splits, listed} = indicator;
  const observations = as.observations.get(id) ?? [];
  const years = datasetYears(observations);
  return {
    ...{id, page: String(listed), family, unit, direction, source},
    ...translatedCells("name", indicator.name),
    ...translatedCells("question", indicator.question),
    ...translatedCells("measure", indicator.measure),
    denominator: as.words.denominators[denominator],
    splits: splits.map(columnOf).join(";"),
    licence: sourceOf(source, as).licence,
    rows: observations.length,
    first_year: years?.[0] ?? null,
    last_year: years?.[1] ?? null
  };
}
