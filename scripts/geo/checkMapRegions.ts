import {groupId} from "../../src/sources/reference/countries.ts";
import {unique} from "../../src/sources/reference/unique.ts";
import type {Complaints} from "../../src/sources/complaints.ts";
import type {Table} from "../../src/sources/reference/readReference.ts";
import {readCsv} from "../../src/tables/readCsv.ts";

/**
 * `data/geo/regions.csv`, the regions of the explored map: each is a subregion of the ILO, one part of it by the United Nations' M49, or what the rows
 * before it leave of one. Every country with a subregion falls in one of them, and none is without countries.
 */
export function checkMapRegions({text, file}: Table, countries: Table, complaints: Complaints): void {
  const rows = readCsv(text, file, {required: ["id", "within", "m49"]});
  unique(rows, ["id"], complaints);
  const left = countriesBySubregion(countries);
  for (const row of rows) {
    const [id, within, m49] = [row.cell("id"), row.cell("within"), row.cell("m49")];
    if (!/^[a-z]+(-[a-z]+)*$/.test(id.text))
      complaints.about(id, `"${id.text}" is no word of an address; expected small letters and hyphens`);
    const open = left.get(within.text);
    if (!open) {
      complaints.about(within, `unknown subregion "${within.text}"; known are ${[...left.keys()].sort().join(", ")}`);
      continue;
    }
    const mine = [...open].filter(([, part]) => m49.text === "" || part === m49.text);
    if (mine.length === 0)
      complaints.about(
        m49.text === "" ? within : m49,
        `no country is left for "${id.text}"; expected a part of "${within.text}" with some`
      );
    for (const [country] of mine) open.delete(country);
  }
  for (const [subregion, open] of left) {
    if (open.size > 0)
      complaints.aboutFile(file, `${[...open.keys()].join(", ")} of "${subregion}" in no region; expected a row for the rest of it`);
  }
}

/** The countries of each subregion, by its address, with the part of it that M49 has them in. */
function countriesBySubregion({text, file}: Table): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const row of readCsv(text, file, {required: ["iso3", "ilo_subregion", "m49_intermediate"], further: /./})) {
    const subregion = groupId(row.text("ilo_subregion"));
    if (subregion !== null) found.set(subregion, (found.get(subregion) ?? new Map()).set(row.text("iso3"), row.text("m49_intermediate")));
  }
  return found;
}
