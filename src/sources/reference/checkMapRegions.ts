import type {Country} from "../../model/area.ts";
import {readCsv} from "../../tables/readCsv.ts";
import type {Row} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {unique} from "./unique.ts";

/**
 * `data/reference/map-regions.csv`: the regions of the explored map. Each is a subregion of the ILO, or one part of it by the United Nations' M49,
 * or what the rows before it leave of one; every country with a subregion falls in one of them, and none is without countries.
 */
export function checkMapRegions(
  text: string,
  file: string,
  {countries, countryRows}: {readonly countries: readonly Country[]; readonly countryRows: readonly Row[]},
  complaints: Complaints
): void {
  const rows = readCsv(text, file, {required: ["id", "within", "m49"]});
  unique(rows, ["id"], complaints);
  const parts = new Map(countryRows.map((row) => [row.text("iso3"), row.text("m49_intermediate")]));
  const left = new Map<string, Set<string>>();
  for (const {id, subregion} of countries) if (subregion) left.set(subregion, (left.get(subregion) ?? new Set()).add(id));
  for (const row of rows) {
    const [id, within, part] = [row.cell("id"), row.cell("within"), row.text("m49")];
    if (!/^[a-z]+(-[a-z]+)*$/.test(id.text))
      complaints.about(id, `"${id.text}" is no word of an address; expected small letters and hyphens`);
    const open = left.get(within.text);
    if (!open) {
      complaints.about(within, `unknown subregion "${within.text}"; known are ${[...left.keys()].sort().join(", ")}`);
      continue;
    }
    const mine = [...open].filter((country) => part === "" || parts.get(country) === part);
    const cell = part === "" ? within : row.cell("m49");
    if (mine.length === 0) complaints.about(cell, `no country is left for "${id.text}"; expected a part of "${within.text}" that has some`);
    for (const country of mine) open.delete(country);
  }
  for (const [subregion, open] of left) {
    if (open.size > 0)
      complaints.aboutFile(file, `${[...open].join(", ")} of "${subregion}" in no region; expected a row for the rest of it`);
  }
}
