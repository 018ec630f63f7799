import {rowGone, rowTwice, twoCells} from "./edits.ts";
import {cutAtRow, inCell, type Mutation, type TableRow} from "./mutation.ts";

/** What a table of a publisher has: the columns of areas, years and numbers, where it has them; a short one of a row or two cannot be cut at one. */
type Layout = {readonly area?: string; readonly time?: string; readonly number?: string; readonly isShort?: true};

const figures: Layout = {area: "iso3", time: "period", number: "value"};
const series: Layout = {area: "ref_area", time: "time", number: "obs_value"};
const report: Layout = {area: "ref_area"};
const law: Layout = {area: "iso3", time: "year"};

const measures: Layout = {isShort: true};

/** What befalls each table of `data/raw`. */
export const layouts: Readonly<Record<string, Layout>> = {
  "claims/claims.csv": {time: "year_published"},
  "gwip/employment-injury.csv": law,
  "ilo-wspr/expenditure.csv": report,
  "ilo-wspr/pension-contributors.csv": report,
  "ilostat/EMP_NIFL_SEX_AGE_RT_A.csv": series,
  "ilostat/EMP_NIFL_SEX_RT_A.csv": series,
  "ilostat/EMP_NIFL_SEX_STE_RT_A.csv": series,
  "ilostat/EMP_NIFL_SEX_STE_RT_A_aggregate.csv": series,
  "ilostat/SDG_0131_SEX_SOC_RT_A.csv": series,
  "ilostat/SDG_0831_SEX_ECO_RT_A.csv": series,
  "ilostat/SDG_0831_SEX_RT_A_aggregates.csv": series,
  "microinsurance/microinsurance.csv": {...series, number: "persons"},
  "ratifications/c102.csv": law,
  "ratifications/ratifications.csv": law,
  "schemes/beneficiaries.csv": {time: "year"},
  "schemes/schemes.csv": {area: "iso3", time: "start_year"},
  "subnational-arm/figures.csv": figures,
  "subnational-arm/measures.csv": measures,
  "subnational-can/figures.csv": figures,
  "subnational-can/measures.csv": measures,
  "subnational-ind/figures.csv": figures,
  "subnational-ind/measures.csv": measures,
  "subnational-jam/figures.csv": figures,
  "subnational-jam/measures.csv": measures,
  "subnational-kaz/figures.csv": figures,
  "subnational-kaz/measures.csv": measures,
  "subnational-nga/figures.csv": figures,
  "subnational-nga/measures.csv": measures,
  "un-wpp/population.csv": law,
  "wbl/maternity.csv": {area: "iso3", time: "first_law_year"},
  "worldbank/ASPIRE_area.csv": {area: "Country Code"},
  "worldbank/WDI.csv": {area: "Country Code"}
};

const fixed = (text: string) => () => text;

/** The numbers of one indicator, where a table holds those of several. */
const isOfAll = ({classif1 = ""}: TableRow): boolean => !classif1.startsWith("SOC_") || classif1 === "SOC_CONTIG_TOTAL";

/** How far benefits go stands beside coverage in a table of surveys, and is not read. */
const isRead = (row: TableRow): boolean => !/\.adq_/.test(row["Indicator Code"] ?? "");

/** What can befall any table of a publisher that has the column for it. */
const befalling: Readonly<Record<string, (layout: Layout) => Mutation["mutate"] | undefined>> = {
  "a row gone": () => rowGone(),
  "a row twice": () => rowTwice(isRead),
  "cut at a row": ({isShort}) => (isShort ? undefined : cutAtRow),
  "no such area": ({area}) => (area === undefined ? undefined : inCell(area, fixed("QQQ"))),
  "two numbers exchanged, wherever they stand": ({number}) => (number === undefined ? undefined : twoCells(number, isOfAll)),
  "a year to come": ({time}) => (time === undefined ? undefined : inCell(time, fixed("2029")))
};

/** One thing after another, each on every table: so a run of every so many tries all of them, and on different tables. */
export const ofEvery: readonly Mutation[] = Object.entries(befalling).flatMap(([what, mutateOf]) =>
  Object.entries(layouts).flatMap(([name, layout]) => {
    const mutate = mutateOf(layout);
    return mutate ? [{kind: `${what} (${name})`, table: `raw/${name}`, mutate}] : [];
  })
);
