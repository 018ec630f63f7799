import {dimensions} from "../model/dimension.ts";
import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {officeUnits, placeLevels, type OfficeFigure} from "../model/officeFigure.ts";
import {isWithheld, sourceOf} from "../reading/sourceLines.ts";
import {refersTo, type DatasetField, type DatasetTable} from "./datasetTable.ts";
import {columnMaker, mayBeBlank, referenceTable, translatedCells} from "./referenceTable.ts";

/** The figures of national offices that grant a licence, each with its measure in the office's words. */
export function placesTable(as: LocalAtlas): DatasetTable {
  const sources = [...new Set(as.officeFigures.map(({source}) => source))].filter((source) => !isWithheld(source, as));
  return referenceTable(
    "places-within",
    {
      fields: fieldsOf(as),
      rows: () => {
        const measures = new Map(as.officeMeasures.map((measure) => [measure.id, measure]));
        const cells = ({note, measure: id, ...plain}: OfficeFigure) => {
          const {name, reportedAs, population} = measures.get(id)!;
          const words = {...translatedCells("measure", name), ...translatedCells("reported_as", reportedAs)};
          return {...plain, measure: id, ...words, ...translatedCells("population", population), ...translatedCells("note", note)};
        };
        return as.officeFigures.filter(({source}) => sources.includes(source)).map(cells);
      },
      primaryKey: ["area", "measure", "level", "place", "period", "sex"],
      foreignKeys: [refersTo("area", "areas"), refersTo("source", "sources")],
      sources: sources.map((id) => sourceOf(id, as))
    },
    as
  );
}

function fieldsOf(as: LocalAtlas): DatasetField[] {
  const {of, translated} = columnMaker(as);
  const oneOf = (meaning: Parameters<typeof of>[0], name: string, codes: readonly string[]) =>
    of(meaning, {name, constraints: {required: true, enum: codes}});
  return [
    of("area"),
    of("office_measure", {name: "measure"}),
    ...translated("measure"),
    ...translated("reported_as"),
    ...translated("population"),
    oneOf("level", "level", placeLevels),
    of("code", {constraints: mayBeBlank}),
    of("place"),
    of("office_period", {name: "period"}),
    oneOf("sex", "sex", dimensions.sex),
    of("office_value", {name: "value", type: "number", constraints: {required: true, minimum: 0}}),
    oneOf("office_unit", "unit", officeUnits),
    ...translated("note", mayBeBlank),
    of("source")
  ];
}
