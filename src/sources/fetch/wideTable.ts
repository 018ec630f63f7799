import {writeCsv, type CsvValue} from "../../tables/writeCsv.ts";
import type {BankRow} from "./bankPage.ts";

const names = ["Country Name", "Country Code", "Indicator Name", "Indicator Code"] as const;

/**
 * Rows of the World Bank's interface as its bulk download lays them out: a row per economy and series, a column per year, blank where there is no value.
 * Nothing is read into them: codes, names and numbers stay as they came; a row without any value is left out, as are years without any.
 */
export function wideTable(rows: readonly BankRow[]): string {
  const valued = rows.filter(({value}) => value !== null);
  const years = [...new Set(valued.map(({date}) => date))].sort();
  const lines = [...Map.groupBy(valued, lineOf).values()].map((alike) => wideRow(alike, years));
  lines.sort((a, b) => compare(a["Country Code"], b["Country Code"]) || compare(a["Indicator Code"], b["Indicator Code"]));
  return writeCsv([...names, ...years], lines);
}

/** The code of an economy: three letters, where the Bank gives some. */
export const codeOf = ({countryiso3code, country}: BankRow): string => (countryiso3code === "" ? country.id : countryiso3code);

const lineOf = (row: BankRow): string => JSON.stringify([codeOf(row), row.indicator.id]);

function wideRow(alike: readonly BankRow[], years: readonly string[]): Record<string, CsvValue> {
  const [first] = alike as [BankRow];
  const values = new Map(alike.map(({date, value}) => [date, value]));
  return {
    "Country Name": first.country.value,
    "Country Code": codeOf(first),
    "Indicator Name": first.indicator.value,
    "Indicator Code": first.indicator.id,
    ...Object.fromEntries(years.map((year) => [year, values.get(year) ?? null]))
  };
}

const compare = (a: CsvValue | undefined, b: CsvValue | undefined): number => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);
