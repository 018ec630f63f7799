import {ofOneArea} from "./edits.ts";
import {editRows, inCell, inColumn, pick, replaced, type Chance, type Mutation, type TableRow} from "./mutation.ts";

const informal = "raw/ilostat/EMP_NIFL_SEX_RT_A.csv";
const covered = "raw/ilostat/SDG_0131_SEX_SOC_RT_A.csv";
const bySector = "raw/ilostat/SDG_0831_SEX_ECO_RT_A.csv";
const people = "raw/un-wpp/population.csv";
const spent = "raw/ilo-wspr/expenditure.csv";
const bank = "raw/worldbank/WDI.csv";
const isOwn = ({ref_area = ""}: TableRow) => /^[A-Z]{3}$/.test(ref_area);
const hasRows =
  (fewest: number) =>
  ({ref_area}: TableRow, rows: readonly TableRow[]) =>
    isOwn({ref_area: ref_area!}) && rows.filter((row) => row.ref_area === ref_area).length >= fewest;

/** Every country's newest row once more, a year later. */
const carriedOver = (text: string) =>
  editRows(text, (rows) => {
    const last = rows.filter(({time}) => time === "2022");
    return [...rows.filter(({time}) => time !== "2023"), ...last.map((row) => ({...row, time: "2023"}))];
  });

/** A year between two years of a country, in the middle of both. */
const filledIn = (text: string, chance: Chance) =>
  editRows(text, (rows) => {
    const isPair = (row: TableRow) => {
      const other = nextOf(row, rows);
      return other !== undefined && Number(other.time) - Number(row.time) === 2;
    };
    const one = pick(rows.filter(isPair), chance);
    const other = nextOf(one, rows)!;
    const value = ((Number(one.obs_value) + Number(other.obs_value)) / 2).toFixed(1);
    return [...rows, {...one, time: String(Number(one.time) + 1), obs_value: value, obs_status: ""}];
  });
const nextOf = (row: TableRow, rows: readonly TableRow[]) =>
  rows.find((one) => one.ref_area === row.ref_area && one.sex === row.sex && Number(one.time) > Number(row.time));

/** A country's newest row once more, of a year later and with another number. */
const grown = (column: string, timeOf: string, change: (text: string) => string) => (text: string, chance: Chance) =>
  editRows(text, (rows) => {
    const codes = ["ref_area", "iso3", "subdivision_name", "indicator", "classif1", "sex"];
    const seriesOf = (row: TableRow) => codes.map((code) => row[code]).join();
    const newest = [...Map.groupBy(rows, seriesOf).values()].map((all) => all.reduce((a, b) => (a[timeOf]! < b[timeOf]! ? b : a)));
    const one = pick(
      newest.filter((row) => /^20(1\d|2[0-2])$/.test(row[timeOf]!) && /^\d{2}(\.\d+)?$/.test(row[column]!) && Number(row[column]) > 25),
      chance
    );
    return [...rows, {...one, [timeOf]: String(Number(one[timeOf]) + 1), [column]: change(one[column]!)}];
  });
const tenth = (text: string) => (Number(text) / 10).toFixed(3);

/** Damage that nobody had named when this list was begun: what hands and programs do besides. */
export const ofThought: readonly Mutation[] = [
  {kind: "a table twice, one below the other", table: informal, mutate: (text) => `${text}${text}`},
  {kind: "the rows of a table twice", table: people, mutate: (text) => `${text}${text.slice(text.indexOf("\n") + 1)}`},
  {
    kind: "who is left out for who is covered, in one country",
    table: covered,
    mutate: ofOneArea("ref_area", (row) => (row.obs_value = String(100 - Number(row.obs_value))), hasRows(6))
  },
  {
    kind: "sectors exchanged in one country",
    table: bySector,
    mutate: ofOneArea(
      "ref_area",
      (row) => (row.classif1 = {ECO_SECTOR_AGR: "ECO_SECTOR_NAG", ECO_SECTOR_NAG: "ECO_SECTOR_AGR"}[row.classif1!] ?? row.classif1!),
      hasRows(9)
    )
  },
  {
    kind: "digits of another script",
    table: informal,
    mutate: inCell("obs_value", (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))))
  },
  {kind: "a heading with a blank", table: informal, mutate: replaced("obs_value,", "obs_value ,")},
  {kind: "last year's values carried over to the next", table: "raw/ilostat/SDG_0831_SEX_RT_A_aggregates.csv", mutate: carriedOver},
  {kind: "values without their signs behind the comma", table: bank, mutate: (text) => text.replace(/(,\d+)\.\d+/g, "$1")},
  {
    kind: "one country's values those of its first year, doubled each year",
    table: informal,
    mutate: ofOneArea("ref_area", (row, its) => (row.obs_value = String(Math.min(99.9, 2 ** its.indexOf(row)))), hasRows(6))
  },
  {kind: "columns in capitals", table: people, mutate: (text) => text.replace(/^.*/, (header) => header.toUpperCase())},
  {kind: "a country under the code of its group", table: covered, mutate: inCell("ref_area", () => "X01", isOwn)},
  {kind: "all years in one", table: informal, mutate: inColumn("time", () => "2020")},
  {
    kind: "the last digits of a number exchanged",
    table: spent,
    mutate: inCell(
      "percent_of_gdp",
      (text) => text.replace(/(\d)(\d)$/, "$2$1"),
      ({percent_of_gdp = ""}) => /\.\d*(\d)(?!\1|0)\d$/.test(percent_of_gdp)
    ),
    accepted: "a single value revised by less than 5 points of GDP is what publishers do"
  },
  {kind: "a new year a tenth of the one before", table: covered, mutate: grown("obs_value", "time", tenth)},
  {
    kind: "a new year of everybody informal",
    table: informal,
    mutate: grown("obs_value", "time", (text) => (Number(text) > 75 ? "5.1" : "100"))
  },
  {
    kind: "a new year of an office a tenth of the one before",
    table: "raw/subnational-can/figures.csv",
    mutate: grown("value", "period", tenth)
  },
  {
    kind: "a new year a few points from the one before",
    table: informal,
    mutate: grown("obs_value", "time", (text) => String(Number(text) - 5)),
    accepted: "a new year may well be a few points from the one before"
  },
  {
    kind: "a year filled in between two others",
    table: informal,
    mutate: filledIn,
    accepted: "a table may grow by years that it had not, and git shows the row"
  }
];
