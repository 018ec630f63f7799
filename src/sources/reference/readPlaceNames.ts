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
    if (area) {
      check(the, {area, locale, first: firstWords[locale].the}, complaints);
      check(within, {area, locale, first: firstWords[locale].in}, complaints);
    }
    return [locale, {...(the.text && {the: the.text}), ...(within.text && {within: within.text})}];
  });
  return Object.fromEntries(forms.filter(([, form]) => Object.keys(form).length > 0));
}

/** With what the forms of a country begin: an article, or another preposition than the usual one. */
const firstWords: Readonly<Record<Locale, {readonly the: readonly string[]; readonly in: readonly string[]}>> = {
  en: {the: ["the"], in: ["on", "at"]},
  es: {the: ["el", "la", "los", "las"], in: ["a"]},
  fr: {the: ["le", "la", "les", "l’"], in: ["en", "au", "aux", "à", "dans", "sur"]},
  ar: {the: [], in: []}
};

type Told = {readonly area: Area; readonly locale: Locale; readonly first: readonly string[]};

/** The name of a country stands at the end of each of its forms, behind words in small letters; a group may be told in other words. */
function check(cell: Cell, {area, locale, first}: Told, complaints: Complaints): void {
  if (cell.text === "") return;
  const [said, name] = [`"${cell.text}"`, area.name[locale]];
  if (/^\p{Lu}/u.test(cell.text)) complaints.about(cell, `${said} begins with a capital; expected a form for within a sentence`);
  if (area.kind !== "country") return;
  if (!cell.text.endsWith(` ${name}`) && !cell.text.endsWith(`’${name}`))
    complaints.about(cell, `${said} does not end with the name; expected words before "${name}"`);
  if (!first.includes(/^\p{L}+(?:’|(?= ))/u.exec(cell.text)?.[0] ?? ""))
    complaints.about(cell, `${said} begins otherwise; expected ${first.join(", ")} before it`);
}
