import type {Area, Naming, PlaceForm} from "../../model/area.ts";
import {locales, type Locale} from "../../model/locale.ts";
import {readCsv} from "../../tables/readCsv.ts";
import type {Cell, Row} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {knownId} from "./readAnnotations.ts";
import {inLocales} from "./translated.ts";
import {unique} from "./unique.ts";

type Forms = NonNullable<Naming["forms"]>;

/** `data/reference/place-names.csv`: the names that take an article or another preposition in a sentence. A blank cell is for what follows from the rest. */
export function readPlaceNames(text: string, file: string, areas: readonly Area[], complaints: Complaints): ReadonlyMap<string, Forms> {
  const columns = [...inLocales("the"), ...inLocales("in")];
  const rows = readCsv(text, file, {required: ["id", ...columns], further: /^(the|in)_[a-z]{2}$/, mayBeEmpty: true});
  unique(rows, ["id"], complaints);
  const byId = new Map(areas.map((area) => [area.id, area]));
  return new Map(
    rows.map((row) => {
      const id = knownId(row.cell("id"), new Set(byId.keys()), complaints);
      if (columns.every((column) => row.text(column) === ""))
        complaints.about(row.cell("id"), `the row of "${id}" says nothing; expected a form`);
      return [id, formsIn(row, byId.get(id), complaints)];
    })
  );
}

function formsIn(row: Row, area: Area | undefined, complaints: Complaints): Forms {
  const forms = locales.map((locale): [Locale, PlaceForm] => {
    const [the, within] = [row.cell(`the_${locale}`), row.cell(`in_${locale}`)];
    if (area) [the, within].forEach((cell) => check(cell, area, area.name[locale], complaints));
    return [locale, {...(the.text && {the: the.text}), ...(within.text && {within: within.text})}];
  });
  return Object.fromEntries(forms.filter(([, form]) => Object.keys(form).length > 0));
}

/** The name of a country stands at the end of each of its forms, behind something in small letters; a group may be told in other words. */
function check(cell: Cell, {kind}: Area, name: string, complaints: Complaints): void {
  if (cell.text === "") return;
  if (!/^\p{Ll}/u.test(cell.text)) complaints.about(cell, `"${cell.text}" begins with a capital; expected a form for within a sentence`);
  if (kind === "country" && !cell.text.endsWith(` ${name}`))
    complaints.about(cell, `"${cell.text}" does not end with the name; expected words before "${name}"`);
}
