import {rowGone, rowTwice} from "./edits.ts";
import {cutAtRow, inCell, type Mutation} from "./mutation.ts";

/** What a table of a publisher has: the columns of areas and years, where it has them. */
type Layout = {readonly area?: string; readonly time?: string};

const figures: Layout = {area: "iso3", time: "period"};
const series: Layout = {area: "ref_area", time: "time"};
const report: Layout = {area: "ref_area"};
const law: Layout = {area: "iso3", time: "year"};

const tables: Readonly<Record<string, Layout>> = {
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
  "microinsurance/microinsurance.csv": series,
  "ratifications/c102.csv": law,
  "ratifications/ratifications.csv": law,
  "schemes/beneficiaries.csv": {time: "year"},
  "schemes/schemes.csv": {area: "iso3", time: "start_year"},
  "subnational-can/figures.csv": figures,
  "subnational-ind/figures.csv": figures,
  "subnational-jam/figures.csv": figures,
  "subnational-kaz/figures.csv": figures,
  "subnational-nga/figures.csv": figures,
  "un-wpp/population.csv": law,
  "wbl/maternity.csv": {area: "iso3", time: "first_law_year"},
  "worldbank/ASPIRE_area.csv": {area: "Country Code"},
  "worldbank/WDI.csv": {area: "Country Code"}
};

const fixed = (text: string) => () => text;

/** What can befall any table of a publisher. */
function ofTable(name: string, {area, time}: Layout): Mutation[] {
  const table = `raw/${name}`;
  const kind = (what: string, mutate: Mutation["mutate"]): Mutation => ({kind: `${what} (${name})`, table, mutate});
  return [
    kind("a row gone", rowGone()),
    kind("a row twice", rowTwice),
    kind("cut at a row", cutAtRow),
    ...(area === undefined ? [] : [kind("no such area", inCell(area, fixed("QQQ")))]),
    ...(time === undefined ? [] : [kind("a year to come", inCell(time, fixed("2029")))])
  ];
}

export const ofEvery: readonly Mutation[] = Object.entries(tables).flatMap(([name, layout]) => ofTable(name, layout));
