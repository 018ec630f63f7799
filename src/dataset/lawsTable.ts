import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {lawBranches, programmeStates} from "../model/law.ts";
import {sourceOf} from "../reading/sourceLines.ts";
import {codedField, refersTo, type DatasetField, type DatasetTable} from "./datasetTable.ts";
import {columnMaker, mayBeBlank, referenceTable} from "./referenceTable.ts";

/** The table of laws: a row for each country and branch that a list has. */
export const lawsTable = (as: LocalAtlas): DatasetTable =>
  referenceTable(
    "laws",
    {
      fields: fieldsOf(as),
      rows: () => as.laws.map(({types, firstLaw, ...law}) => ({...law, types: types.join(";"), first_law: firstLaw})),
      primaryKey: ["area", "branch"],
      foreignKeys: [refersTo("area", "areas"), refersTo("source", "sources")],
      sources: [...new Set(as.laws.map(({source}) => source))].map((id) => sourceOf(id, as))
    },
    as
  );

function fieldsOf(as: LocalAtlas): DatasetField[] {
  const {of} = columnMaker(as);
  const {table: say} = as.words.law;
  const year = (name: string, description: string): DatasetField => ({name, type: "year", description});
  const branches = lawBranches.map((id) => [id, as.indicator(id).name[as.locale]] as const);
  const states = programmeStates.map((state) => [state, say.states[state]] as const);
  return [
    of("member", {name: "area"}),
    codedField("branch", say.branch, branches),
    codedField("state", say.state, states),
    {...of("kind", {name: "types", constraints: mayBeBlank}), description: say.types},
    year("year", say.year),
    year("first_law", say.firstLaw),
    codedField("remark", say.remark, [["orEarlier", say.remarks.orEarlier]], {required: false}),
    {name: "coverage", type: "number", description: say.coverage, unit: "percent", constraints: {minimum: 0, maximum: 100}},
    of("source")
  ];
}
