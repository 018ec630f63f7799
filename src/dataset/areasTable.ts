import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {areaKinds, groupKinds, type Area} from "../model/area.ts";
import type {CsvValue} from "../tables/writeCsv.ts";
import {columnMaker, isKey, mayBeBlank, referenceTable, translatedCells} from "./referenceTable.ts";
import {codedField, refersTo, type DatasetTable} from "./datasetTable.ts";

const itself = (name: string) => [name, name] as const;

/** The table of countries, areas and groups; the published aggregates of groups stand under their ids. */
export function areasTable(as: LocalAtlas): DatasetTable {
  const {of, translated} = columnMaker(as);
  const {columns} = as.words.take;
  const blank = (name: keyof typeof columns) => of(name, {constraints: mayBeBlank});
  return referenceTable(
    "areas",
    {
      fields: [
        of("id", {constraints: isKey}),
        codedField("kind", columns.kind, areaKinds.map(itself)),
        codedField("group_kind", columns.group_kind, groupKinds.map(itself), {required: false}),
        ...translated("name"),
        ...(["income_group", "region", "subregion"] as const).map(blank),
        of("un_member", {type: "boolean", constraints: mayBeBlank}),
        ...translated("defined_by", mayBeBlank),
        ...(["definition_url", "definition_date"] as const).map(blank)
      ],
      rows: () => [...as.countries, ...as.groups].map(rowOf),
      foreignKeys: ["income_group", "region", "subregion"].map((name) => refersTo(name, undefined))
    },
    as
  );
}

function rowOf(area: Area): Record<string, CsvValue> {
  const country = area.kind === "country" ? area : null;
  const group = area.kind === "group" ? area : null;
  return {
    ...{id: area.id, kind: area.kind, group_kind: group?.groupKind ?? null},
    ...translatedCells("name", area.name),
    ...{income_group: country?.incomeGroup ?? null, region: country?.region ?? null, subregion: country?.subregion ?? null},
    un_member: country ? String(country.unMember) : null,
    ...translatedCells("defined_by", group?.definition?.by ?? null),
    definition_url: group?.definition?.url ?? null,
    definition_date: group?.definition?.date ?? null
  };
}

/** Which country belongs to which group, where the membership is held. */
export function membersTable(as: LocalAtlas): DatasetTable {
  const {of} = columnMaker(as);
  return referenceTable(
    "group-members",
    {
      fields: [of("group"), of("member")],
      rows: () => as.groups.flatMap(({id, members}) => members.map((member) => ({group: id, member}))),
      primaryKey: ["group", "member"],
      foreignKeys: [refersTo("group", "areas"), refersTo("member", "areas")]
    },
    as
  );
}
