import type {Row} from "../tables/row.ts";
import type {ImportContext} from "./importContext.ts";

/** The columns whose codes an untouched download names beside them. */
const named = ["ref_area", "indicator", "sex", "classif1"];

/** What the names of the sexes say in them. */
const sexes: Readonly<Record<string, RegExp>> = {SEX_T: /\btotal\b/i, SEX_F: /\bfemale\b|\bwomen\b/i, SEX_M: /\bmale\b|\bmen\b/i};

/** Compares the names in an untouched download with the codes beside them, row by row; a table cut to codes has none. */
export function ilostatLabels({complaints, areaCalled}: ImportContext): (row: Row, area: string | undefined) => void {
  const names = new Map<string, string>();
  const codes = new Map<string, string>();
  return (row, area) => {
    for (const column of named) {
      const label = `${column}.label`;
      if (!row.has(column) || !row.has(label) || row.text(label) === "") continue;
      const [code, cell] = [row.text(column), row.cell(label)];
      const name = once(names, `${column} ${code}`, cell.text);
      if (name !== cell.text) complaints.about(cell, `"${code}" is called "${cell.text}" here, "${name}" above; expected one name`);
      const other = once(codes, `${column} ${cell.text}`, code);
      if (other !== code) complaints.about(cell, `"${cell.text}" is the name of "${code}" here, of "${other}" above; expected one code`);
      const says = column === "sex" ? sexes[code] : undefined;
      if (says && !says.test(cell.text)) complaints.about(cell, `"${code}" is called "${cell.text}"; expected a name of that sex`);
      const owner = column === "ref_area" && area !== undefined ? areaCalled(cell.text) : undefined;
      if (owner !== undefined && owner !== area)
        complaints.about(cell, `"${code}" is called "${cell.text}"; expected a name that is not ${owner}'s`);
    }
  };
}

/** What was said first. */
function once(all: Map<string, string>, key: string, says: string): string {
  const first = all.get(key) ?? says;
  all.set(key, first);
  return first;
}
