import type {Area} from "../../model/area.ts";
import {locales} from "../../model/locale.ts";
import {readCsv} from "../../tables/readCsv.ts";
import type {Complaints} from "../complaints.ts";
import {toList, toText} from "../readCell.ts";
import {knownId} from "./readAnnotations.ts";
import {unique} from "./unique.ts";

/** `data/reference/search-aliases.csv`: former, common and short names of areas, parted by ";". Each leads to one area, and is no name of any. */
export function readSearchAliases(
  text: string,
  file: string,
  areas: readonly Area[],
  complaints: Complaints
): ReadonlyMap<string, readonly string[]> {
  const rows = readCsv(text, file, {required: ["id", "aliases"], mayBeEmpty: true});
  unique(rows, ["id"], complaints);
  const ids = new Set(areas.map(({id}) => id));
  const taken = new Map(areas.flatMap(({id, name}) => locales.map((locale) => [name[locale].toLowerCase(), id])));
  return new Map(
    rows.map((row) => {
      const [id, cell] = [knownId(row.cell("id"), ids, complaints), row.cell("aliases")];
      toText(cell, complaints);
      const aliases = toList(cell);
      for (const alias of aliases) {
        if (alias.trim() !== alias || alias === "" || /,\S/.test(alias))
          complaints.about(cell, `"${alias}" is no alias; expected names parted by ";" alone`);
        if (alias.length < 2 || (ids.has(alias) && alias !== id))
          complaints.about(cell, `"${alias}" is a letter, or the code of another area; expected a name`);
        const other = taken.get(alias.toLowerCase());
        if (other !== undefined) complaints.about(cell, `"${alias}" leads to ${other} already; expected each name once`);
        taken.set(alias.toLowerCase(), id);
      }
      return [id, aliases];
    })
  );
}
