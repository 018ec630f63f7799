import type {LocalAtlas} from "../atlas/localAtlas.ts";
import {locales} from "../model/locale.ts";
import type {GuardAnswer} from "../model/releaseReport.ts";
import type {Table} from "../reading/figure.ts";
import {tableName} from "./tableName.ts";

/** The guards that objected to what moved, and why it is right; null where none did. Reasons are in the first language: they stand beside the tables. */
export function guardsTable(guards: readonly GuardAnswer[], as: LocalAtlas): Table | null {
  if (guards.length === 0) return null;
  const {caption, columns, kinds} = as.words.releases.guards;
  const names: Readonly<Record<string, string>> = kinds;
  const [written] = locales;
  const rows = guards.map(({what, of, why}) => [
    {text: names[what] ?? what},
    {text: tableName(of, as)},
    {text: why, lang: as.locale === written ? undefined : written}
  ]);
  return {caption, columns: [columns.what, columns.table, columns.why].map((text) => ({text})), rows};
}
