import {readFileSync} from "node:fs";

/** A row of a model table, by column. */
export type ModelRow = Readonly<Record<string, string>>;

/** The rows of a table of the model, read without any code of the site; for tables that quote nothing. */
export function modelRows(table: string): ModelRow[] {
  const [header = "", ...lines] = readFileSync(`data/model/${table}.csv`, "utf8").trimEnd().split("\n");
  const columns = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [columns[i] ?? "", cell])));
}

/** The newest value per area among rows with these cells and "total" elsewhere. */
export function newest(rows: readonly ModelRow[], cells: Readonly<Record<string, string>>): Map<string, {value: number; year: number}> {
  const wanted: Record<string, string> = {sex: "total", sector: "total", status: "total", quintile: "total", function: "total", ...cells};
  const found = new Map<string, {value: number; year: number}>();
  for (const row of rows) {
    if (Object.entries(wanted).some(([column, cell]) => row[column] !== cell)) continue;
    const [area = "", year] = [row.area, Number(row.period)];
    if (year > (found.get(area)?.year ?? -1)) found.set(area, {value: Number(row.value), year});
  }
  return found;
}

/** Members of a group, as the model lists them. */
export function membersIn(group: string): string[] {
  const areas = JSON.parse(readFileSync("data/model/areas.json", "utf8")) as {id: string; members?: string[]}[];
  return areas.find(({id}) => id === group)?.members ?? [];
}

/** Members of a group that anything is known of: with a row of a published indicator, a head count, or a seat in the United Nations. */
export function knownMembersIn(group: string): string[] {
  const areas = JSON.parse(readFileSync("data/model/areas.json", "utf8")) as {id: string; unMember?: boolean}[];
  const indicators = (JSON.parse(readFileSync("data/model/indicators.json", "utf8")) as {id: string; listed: boolean}[]).filter(
    ({listed}) => listed
  );
  const tables = ["populations", ...indicators.map(({id}) => `observations/${id}`)];
  const known = new Set([
    ...tables.flatMap((table) => modelRows(table).map(({area}) => area)),
    ...areas.flatMap(({id, unMember}) => (unMember ? [id] : []))
  ]);
  return [...new Set(membersIn(group))].filter((id) => known.has(id));
}

/** The middle of some numbers, or halfway between the two in the middle. */
export function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
