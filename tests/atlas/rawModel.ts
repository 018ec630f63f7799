import {readdirSync, readFileSync} from "node:fs";

/** The model read once more, without any of the site's own code: what sentences are recomputed from. */
export type RawRow = {
  readonly area: string;
  readonly period: number | null;
  readonly edition: string;
  readonly value: number;
} & Readonly<Record<"sex" | "sector" | "status" | "quintile" | "function" | "residence" | "age" | "flag" | "remark" | "source", string>>;

export type RawIndicator = {
  readonly id: string;
  readonly listed: boolean;
  readonly family: string;
  readonly unit: string;
  readonly denominator: string;
  readonly direction: string;
  readonly breaks: readonly number[];
  readonly name: Readonly<Record<string, string>>;
  readonly reached: Readonly<Record<string, string>>;
  readonly left: Readonly<Record<string, string>>;
};
export type RawArea = {
  readonly id: string;
  readonly kind: string;
  readonly groupKind?: string;
  readonly name: Readonly<Record<string, string>>;
  readonly subregion?: string | null;
  readonly members?: readonly string[];
  readonly unMember?: boolean;
};

const folder = "data/model";
const json = <T>(file: string): T => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as T;

/** Rows of a table without quotes in it. */
function table(file: string): Record<string, string>[] {
  const text = readFileSync(`${folder}/${file}`, "utf8");
  if (text.includes('"')) throw new Error(`${file} has quotes: read it with more care`);
  const [header = "", ...lines] = text.trim().split("\n");
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

const rawRow = (row: Record<string, string>): RawRow =>
  ({...row, period: row.period === "" ? null : Number(row.period), value: Number(row.value)}) as unknown as RawRow;

export const rawAreas = json<RawArea[]>("areas.json");
export const rawCountries = rawAreas.filter(({kind}) => kind === "country");
export const rawIndicators = json<RawIndicator[]>("indicators.json");
export const rawListed = rawIndicators.filter(({listed}) => listed);

const tables = new Map(
  readdirSync(`${folder}/observations`).map((file) => {
    const rows = table(`observations/${file}`).map(rawRow);
    return [file.replace(".csv", ""), {rows, byArea: Map.groupBy(rows, ({area}) => area)}];
  })
);
const people = new Map(table("populations.csv").map((row) => [`${row.area} ${row.year}`, row]));

export const rawIndicator = (id: string): RawIndicator => rawIndicators.find((one) => one.id === id)!;
export const rawRows = (indicator: string, area?: string): readonly RawRow[] =>
  (area === undefined ? tables.get(indicator)?.rows : tables.get(indicator)?.byArea.get(area)) ?? [];

type Split = Partial<Record<"sex" | "sector" | "status" | "quintile" | "function" | "residence" | "age", string>>;
const total = {sex: "total", sector: "total", status: "total", quintile: "total", function: "total", residence: "total", age: "total"};

/** Rows of one breakdown, oldest first; what is not named is "total". */
export function rawSeries(indicator: string, area: string, split: Split = {}): RawRow[] {
  const wanted = Object.entries({...total, ...split});
  const moment = ({period, edition}: RawRow) => `${period ?? "0"} ${edition}`;
  return rawRows(indicator, area)
    .filter((row) => wanted.every(([name, code]) => row[name as keyof RawRow] === code))
    .sort((a, b) => (moment(a) < moment(b) ? -1 : 1));
}

const headlined: Readonly<Record<string, Split>> = {
  "informal-by-age": {age: "youth"},
  "informal-by-self-employment": {status: "employee"},
  "survey-by-residence": {residence: "rural"}
};

/** Whom an indicator is headlined by. */
export const headlineSplit = (indicator: string): Split =>
  indicator === "maternity"
    ? {sex: "female"}
    : indicator === "informal-by-status"
      ? {status: "employee"}
      : indicator === "informal-by-sector"
        ? {sector: "agriculture"}
        : (headlined[indicator] ?? {});

export const rawLatest = (indicator: string, area: string, split: Split = headlineSplit(indicator)): RawRow | undefined =>
  rawSeries(indicator, area, split).at(-1);

/** Latest headline values of all countries; of undated ones those of the newest report alone. */
export const rawLatestAll = (indicator: string): RawRow[] => {
  const rows = rawCountries.flatMap(({id}) => rawLatest(indicator, id) ?? []);
  const newest = rows
    .map(({edition}) => edition)
    .sort()
    .at(-1);
  return rows.filter(({edition}) => edition === newest || edition === "");
};

/** Points left out, in the plainest arithmetic; null where there is no gap. */
export function rawGap({value}: {value: number}, {direction, unit}: RawIndicator): number | null {
  if (unit === "percentOfGdp" || direction === "context") return null;
  return direction === "higher" ? 100 - value : value;
}

/** Which head count stands for which denominator, written out once more. */
const headCounts: Record<string, string> = {
  population: "total",
  children: "children",
  mothers: "births",
  employed: "employed",
  pensionAge: "older",
  labourForce: "labourForce",
  surveyPopulation: "total"
};

/** People left out behind a row: gap × head count of its year; null where one of the two is missing. */
export function rawLeftOut(row: RawRow, indicator: RawIndicator): number | null {
  const points = rawGap(row, indicator);
  const column = headCounts[indicator.denominator];
  if (points === null || column === undefined || row.period === null || indicator.unit !== "percent") return null;
  if (rawAreas.find(({id}) => id === row.area)?.groupKind === "income") return null;
  const members = rawAreas.find(({id}) => id === row.area)?.members ?? [row.area];
  const counts = members.map((id) => people.get(`${id} ${row.period}`)?.[column] ?? "").filter((text) => text !== "");
  return counts.length === 0 ? null : (points / 100) * counts.reduce((sum, text) => sum + Number(text), 0);
}

/** The people of a country in a year; undefined where none are held. */
export const rawPeople = (area: string, year: number): number | undefined => Number(people.get(`${area} ${year}`)?.total || 0) || undefined;

/** The people of the world in a year, and in how many countries and areas they are counted. */
export function rawWorldPeople(year: number | null): {people: number; counted: number} {
  const members = rawAreas.find(({id}) => id === "world")?.members ?? [];
  const counts = members.flatMap((id) => people.get(`${id} ${year}`)?.total || []).map(Number);
  return {people: counts.reduce((sum, count) => sum + count, 0), counted: counts.length};
}

const states = new Set(rawCountries.filter(({id, unMember}) => unMember || id === "PSE" || id === "VAT").map(({id}) => id));

/** Those of some rows that medians count: of members and observers of the United Nations; none where they are fewer than five. */
export function rawMedianOf<T extends {readonly area: string}>(rows: readonly T[]): T[] {
  const held = rows.filter(({area}) => states.has(area));
  return held.length < 5 ? [] : held;
}
export const rawIsState = (area: string): boolean => states.has(area);
