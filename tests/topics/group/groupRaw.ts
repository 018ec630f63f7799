import {modelRows} from "../../atlas/modelRows.ts";
import {
  headlineSplit,
  rawAreas,
  rawIndicator,
  rawLatest,
  rawListed,
  rawRows,
  rawSeries,
  type RawArea,
  type RawRow
} from "../../atlas/rawModel.ts";

/** Groups and their figures worked out once more, in the plainest arithmetic, from the files of the model. */
const people = new Map(modelRows("populations").map((row) => [`${row.area} ${row.year}`, row]));
const withFigure = new Set(rawListed.flatMap(({id}) => rawRows(id).map(({area}) => area)));
const united = new Set(rawAreas.filter(({unMember}) => unMember).map(({id}) => id));

export const rawGroups: readonly RawArea[] = rawAreas.filter(({kind, members}) => kind === "group" && (members?.length ?? 0) > 0);

/** Members that count: with a figure, or a seat in the United Nations. */
export const rawMembers = ({members = []}: RawArea): string[] => members.filter((id) => united.has(id) || withFigure.has(id));

export const rawLatestIn = (group: RawArea, indicator: string): RawRow[] =>
  rawMembers(group).flatMap((id) => rawLatest(indicator, id) ?? []);

/** The year of computed figures: the newest that is published for the world, or of anything at all. */
export function rawYear(indicator: string): number {
  const years = rawRows(indicator).map(({period}) => period ?? 0);
  return rawLatest(indicator, "world")?.period ?? Math.max(...years);
}

const bySex: Record<string, readonly string[]> = {
  population: ["total", "female", "male"],
  children: ["children"],
  mothers: ["", "births"],
  employed: ["employed", "employedFemale", "employedMale"],
  pensionAge: ["older", "olderFemale", "olderMale"],
  labourForce: ["labourForce"],
  surveyPopulation: ["total"]
};
/** The column of head counts behind an indicator and a sex; undefined where there is none. */
const columnOf = (indicator: string, sex: string): string | undefined =>
  bySex[rawIndicator(indicator).denominator]?.[["total", "female", "male"].indexOf(sex)] || undefined;

export type RawPart = {readonly row: RawRow; readonly weight: number};
export type RawFigure = {
  readonly parts: readonly RawPart[];
  readonly of: number;
  /** 0–1 of the people of all members. */
  readonly share: number;
  readonly value: number;
};
export type Wanted = {year?: number; maxAge?: number; sex?: string};

/** The head count of a year, or of the last before it that has one; "" where none has. */
function countIn(id: string, column: string, year: number): string {
  for (let one = year; one >= 2000; one -= 1) {
    const count = people.get(`${id} ${one}`)?.[column] ?? "";
    if (count !== "") return count;
  }
  return "";
}

/** Σ value × people ÷ Σ people, over members with both; null where nobody could say. */
export function rawFigure(
  group: RawArea,
  indicator: string,
  {year = rawYear(indicator), maxAge = Infinity, sex}: Wanted = {}
): RawFigure | null {
  const split = sex === undefined ? headlineSplit(indicator) : {sex};
  const column = columnOf(indicator, split.sex ?? "total");
  if (column === undefined || split.status !== undefined) return null;
  const members = rawMembers(group);
  const weightOf = (id: string) => countIn(id, column, year);
  // Surveys of more than ten years before the figure do not count in it.
  const oldest = /^(survey|informal)-/.test(indicator) ? 10 : Infinity;
  const parts = members.flatMap((id): RawPart[] => {
    const row = rawSeries(indicator, id, split).findLast(
      ({period}) => period !== null && period <= year && year - period <= Math.min(maxAge, oldest)
    );
    return row && weightOf(id) !== "" ? [{row, weight: Number(weightOf(id))}] : [];
  });
  const all = members.reduce((sum, id) => sum + Number(weightOf(id)), 0);
  const behind = parts.reduce((sum, {weight}) => sum + weight, 0);
  if (parts.length === 0 || all === 0) return null;
  const value = parts.reduce((sum, {row, weight}) => sum + row.value * weight, 0) / behind;
  return {parts, of: members.length, share: behind / all, value};
}

/** The same, where it may be shown. */
export function rawShown(group: RawArea, indicator: string, wanted: Wanted = {}): RawFigure | null {
  const found = rawFigure(group, indicator, wanted);
  return found && found.share >= 0.5 ? found : null;
}

/** The number in a cell or a phrase: "1,234.5", "1.234,5", "−2.1", "<0.1%". */
export function numberOf(text: string, locale: string): number {
  const plain =
    locale === "es"
      ? text.replaceAll(".", "").replace(",", ".")
      : locale === "fr"
        ? text.replaceAll("\u202f", "").replace(",", ".")
        : text.replaceAll(",", "");
  const [number] = plain.replace("−", "-").match(/-?\d+(\.\d+)?/) ?? ["NaN"];
  return Number(number);
}

/** What a figure says of the people counted where the value is published as 100, from a tenth of them on; in whole percent. */
export function cappedOf(indicator: string, {parts}: Pick<RawFigure, "parts">): {threshold: number}[] {
  if (!["coverage", "contributors"].includes(rawIndicator(indicator).family)) return [];
  const people = (rows: readonly RawPart[]) => rows.reduce((sum, {weight}) => sum + weight, 0);
  const [capped, all] = [people(parts.filter(({row}) => row.value === 100)), people(parts)];
  const share = capped / all;
  return share < 0.1 ? [] : [{threshold: capped < all ? Math.min(99, Math.round(share * 100)) : 100}];
}
