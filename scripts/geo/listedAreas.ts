import type {Table} from "../../src/sources/reference/readReference.ts";
import {readCsv} from "../../src/tables/readCsv.ts";

/** What the map wants to know of an area: who is a member of the United Nations is drawn, and neighbours are of one sub-region. */
export type ListedArea = {readonly id: string; readonly isMember: boolean; readonly subregion: string};

/** The areas of countries.csv, as far as the map wants to know them. */
export function listedAreas({text, file}: Table): ListedArea[] {
  const rows = readCsv(text, file, {required: ["iso3", "un_member", "m49_subregion"], further: /./});
  return rows.map((row) => ({id: row.text("iso3"), isMember: row.text("un_member") === "1", subregion: row.text("m49_subregion")}));
}
