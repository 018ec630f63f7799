import {readCsv} from "../../tables/readCsv.ts";
import {writeCsv} from "../../tables/writeCsv.ts";
import {wppRows} from "./wppRows.ts";

const people = ["pop", "pop_female", "pop_male", "pop_0_14", "pop_15_64", "pop_65plus", "pop_female_65plus", "pop_male_65plus"] as const;
const work = ["employment", "employment_female", "employment_male", "labour_force"] as const;
const columns = ["iso3", "year", ...people, "live_births", ...work] as const;

/** How many groups of five years there are: 0–4 to 95–99, and 100 and over. */
const groups = 21;

/** The two files of World Population Prospects: demographic indicators, and people by age groups of five years and sex. */
export type WppFiles = {readonly indicators: string; readonly ages: string};

/** What is wrong with what came, in words. */
export class NotWhole extends Error {}

/**
 * Head counts as a table of persons, which the untouched files (150 MB) are too large to stand in the place of: women and men of each age group in
 * persons, added up, so that parts are the whole to the person; births as they are told. What others count of work stays as it stands.
 */
export function personsTable(files: WppFiles, years: readonly [number, number], standing: string): string {
  const [births, byAge, standingWork] = [birthsIn(files.indicators, years), agesIn(files.ages, years), workIn(standing)];
  if (births.size === 0) throw new NotWhole(`no row of a country of ${years.join(" to ")} came: has the layout changed?`);
  for (const key of byAge.keys()) if (!births.has(key)) throw new NotWhole(`people by age came of ${key}, and no births`);
  const keys = [...new Set([...births.keys(), ...standingWork.keys()])].sort();
  const rows = keys.map((key) => {
    const [iso3 = "", year = ""] = key.split(" ");
    const blank = Object.fromEntries([...people, ...work].map((column) => [column, null]));
    return {iso3, year, ...blank, ...byAge.get(key), live_births: births.get(key) ?? null, ...standingWork.get(key)};
  });
  return writeCsv(columns, rows as Record<(typeof columns)[number], string | number | null>[]);
}

const keyOf = ({iso3, year}: {readonly iso3: string; readonly year: number}): string => `${iso3} ${year}`;

function persons(thousands: string, key: string): number {
  const count = Math.round(Number(thousands) * 1000);
  if (thousands.trim() === "" || !Number.isFinite(count)) throw new NotWhole(`"${thousands}" came as thousands of persons of ${key}`);
  return count;
}

const checkVariant = (variant: string, key: string): void => {
  if (variant !== "Medium") throw new NotWhole(`variant "${variant}" of ${key} came; expected Medium alone`);
};

function birthsIn(text: string, years: readonly [number, number]): Map<string, number> {
  const births = new Map<string, number>();
  for (const row of wppRows(text, ["Births"], years)) {
    const key = keyOf(row);
    checkVariant(row.variant, key);
    if (births.has(key)) throw new NotWhole(`two rows of ${key} came`);
    births.set(key, persons(row.cells[0]!, key));
  }
  return births;
}

type People = Record<(typeof people)[number], number>;

function agesIn(text: string, years: readonly [number, number]): Map<string, People> {
  const sums = new Map<string, {sum: People; starts: Set<string>; rows: number}>();
  for (const row of wppRows(text, ["AgeGrpStart", "PopMale", "PopFemale"], years)) {
    const key = keyOf(row);
    checkVariant(row.variant, key);
    const held = sums.get(key) ?? {sum: Object.fromEntries(people.map((column) => [column, 0])) as People, starts: new Set(), rows: 0};
    sums.set(key, held);
    const [start = "", male = "", female = ""] = row.cells;
    add(held.sum, Number(start), {male: persons(male, key), female: persons(female, key)});
    held.starts.add(start);
    held.rows++;
  }
  for (const [key, {starts, rows}] of sums)
    if (starts.size !== groups || rows !== groups)
      throw new NotWhole(`${starts.size} age groups in ${rows} rows of ${key} came; expected ${groups}, each once`);
  return new Map([...sums].map(([key, {sum}]) => [key, sum]));
}

function add(sum: People, start: number, {male, female}: {readonly male: number; readonly female: number}): void {
  const age = start < 15 ? "pop_0_14" : start < 65 ? "pop_15_64" : "pop_65plus";
  sum.pop += male + female;
  sum.pop_female += female;
  sum.pop_male += male;
  sum[age] += male + female;
  if (age !== "pop_65plus") return;
  sum.pop_female_65plus += female;
  sum.pop_male_65plus += male;
}

/** The counts of work of a standing table, by area and year, where there are some. */
function workIn(standing: string): Map<string, Record<string, string>> {
  if (standing === "") return new Map();
  const rows = readCsv(standing, "the standing table", {required: ["iso3", "year", ...work], further: /./});
  const told = rows.filter((row) => work.some((column) => row.text(column) !== ""));
  return new Map(
    told.map((row) => [`${row.text("iso3")} ${row.text("year")}`, Object.fromEntries(work.map((column) => [column, row.text(column)]))])
  );
}
