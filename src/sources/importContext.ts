import type {Cell} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";
import type {Reference} from "./reference/readReference.ts";
import {SeriesBook} from "./series.ts";

/** What an importer has at hand while it reads one table. */
export type ImportContext = {
  readonly source: string;
  /** The year in which the table was taken: it cannot know of a later one. */
  readonly taken: number;
  readonly series: SeriesBook;
  readonly complaints: Complaints;
  /** The area's id; null when its code is set aside by list; undefined after a complaint when nobody knows it. */
  readonly areaOf: (cell: Cell) => string | null | undefined;
  /** Whether a code of the publisher's is set aside by list. */
  readonly isSetAside: (code: string) => boolean;
  /** Complains where the publisher calls a code otherwise than it is known to. */
  readonly checkName: (code: string, name: Cell) => void;
  /** The area of ours that has a name in English, if one has. */
  readonly areaCalled: (name: string) => string | undefined;
};

/** Which table it is, and in which year it was taken. */
export type Origin = {readonly source: string; readonly file: string; readonly taken: number};

/** How a code that was met, of an area or a series, is noted among the series that were found. */
export const metCode = (code: string): string => `met ${code}`;

/** Lays the desk for one table of a source; `seen` collects the series met in all of them. */
export function createImportContext(
  reference: Reference,
  complaints: Complaints,
  {source, file, taken}: Origin,
  seen: Set<string>
): ImportContext {
  const codes = areaCodes(reference, source);
  const isSetAside = (code: string) => {
    seen.add(metCode(code));
    return reference.setAside.has(`${source}/${code}`);
  };
  const names = new Map(reference.names.filter((one) => one.source === source).map(({code, name}) => [code, name]));
  const checkName = (code: string, name: Cell) => {
    const known = reference.setAside.get(`${source}/${code}`)?.name ?? names.get(code);
    if (known === undefined) return complaints.about(name, `the name of "${code}" is not known; expected a row of publisher-names.csv`);
    if (known !== name.text) complaints.about(name, `"${code}" is called "${name.text}" here; expected "${known}"`);
  };
  const areaOf = (cell: Cell) => {
    seen.add(metCode(cell.text));
    const id = codes.get(cell.text);
    if (id !== undefined || isSetAside(cell.text)) return id ?? null;
    return complaints.about(
      cell,
      `unknown area "${cell.text}"; known are the codes in countries.csv, groups.csv (ILO aggregates), area-aliases.csv and set-aside.csv`
    );
  };
  const called = new Map([...reference.countries, ...reference.groups].map(({name, id}) => [name.en, id]));
  const series = new SeriesBook(reference.indicators, source, file, seen);
  return {source, taken, series, complaints, areaOf, isSetAside, checkName, areaCalled: (name) => called.get(name)};
}

/** Sources that use the ILO's codes for aggregates. */
const iloSources = ["ilostat", "ilo-wspr"];

function areaCodes(reference: Reference, source: string): ReadonlyMap<string, string> {
  const codes = new Map(reference.countries.map(({id}) => [id, id]));
  if (iloSources.includes(source)) for (const [code, id] of reference.iloCodes) codes.set(code, id);
  for (const alias of reference.aliases) if (alias.source === source) codes.set(alias.code, alias.id);
  return codes;
}
