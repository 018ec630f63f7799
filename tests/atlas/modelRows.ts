import {readFileSync} from "node:fs";

/** A row of a model table, by column. */
export type ModelRow = Readonly<Record<string, string>>;

const folder = "data/model";
const areas = JSON.parse(readFileSync(`${folder}/areas.json`, "utf8")) as readonly {
  readonly id: string;
  readonly members?: readonly string[];
  readonly unMember?: boolean;
}[];
const indicators = JSON.parse(readFileSync(`${folder}/indicators.json`, "utf8")) as readonly {
  readonly id: string;
  readonly listed: boolean;
}[];

const held = new Map<string, readonly ModelRow[]>();

/** The rows of a table of the model, read once, without any code of the site; for tables that quote nothing. */
export function modelRows(table: string): readonly ModelRow[] {
  const before = held.get(table);
  if (before) return before;
  const [header = "", ...lines] = readFileSync(`${folder}/${table}.csv`, "utf8").trimEnd().split("\n");
  const columns = header.split(",");
  const rows = lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [columns[i] ?? "", cell])));
  held.set(table, rows);
  return rows;
}

/** The newest value per area among rows with these cells and "total" elsewhere. */
export function newest(rows: readonly ModelRow[], cells: Readonly<Record<string, string>>): Map<string, {value: number; year: number}> {
  const wanted: Record<string, string> = {
    ...{sex: "total", sector: "total", status: "total", quintile: "total", function: "total", residence: "total", age: "total"},
    ...cells
  };
  const found = new Map<string, {value: number; year: number}>();
  for (const row of rows) {
    if (Object.entries(wanted).some(([column, cell]) => row[column] !== cell)) continue;
    const [area = "", year] = [row.area, Number(row.period)];
    if (year > (found.get(area)?.year ?? -1)) found.set(area, {value: Number(row.value), year});
  }
  return found;
}

/** Members of a group, as the model lists them. */
export const membersIn = (group: string): readonly string[] => areas.find(({id}) => id === group)?.members ?? [];

let known: ReadonlySet<string> | undefined;

/** Every area that counts: with a row of a published indicator, or a seat in the United Nations. */
function knownAreas(): ReadonlySet<string> {
  if (known) return known;
  const tables = indicators.flatMap(({id, listed}) => (listed ? [`observations/${id}`] : []));
  known = new Set([
    ...tables.flatMap((table) => modelRows(table).map(({area = ""}) => area)),
    ...areas.flatMap(({id, unMember}) => (unMember ? [id] : []))
  ]);
  return known;
}

/** Members of a group that count. */
export const knownMembersIn = (group: string): readonly string[] => [...new Set(membersIn(group))].filter((id) => knownAreas().has(id));

/** The middle of some numbers, or halfway between the two in the middle. */
export function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const sum = (sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN);
  // Halves of tenths are no binary numbers: −7.45 would be printed by its error.
  return Math.round((sum / 2) * 1e6) / 1e6;
}

/** Members of a group that are counted as countries: members and observers of the United Nations. */
export const statesIn = (group: string): readonly string[] =>
  membersIn(group).filter((area) => area === "PSE" || area === "VAT" || areas.find(({id}) => id === area)?.unMember);
