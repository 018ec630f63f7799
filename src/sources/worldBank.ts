import {DataError} from "../model/dataError.ts";
import type {Observation} from "../model/observation.ts";
import {readCsv} from "../tables/readCsv.ts";
import {headerOf} from "../tables/headerOf.ts";
import type {Row} from "../tables/row.ts";
import type {ImportContext} from "./importContext.ts";
import {bankTable} from "./bankTable.ts";
import {toNumber, toYear, years} from "./readCell.ts";
import {found, readRows, type ImportResult} from "./importResult.ts";
import type {Claim} from "./series.ts";

const isYear = /^\d{4}$/;

/** The Bank takes its series on employment from the ILO, which models them; in its own list their names end so. */
const isModelled = /^SL\.(AGR|IND|SRV|EMP)\./;

const layout = {required: ["Country Name", "Country Code", "Indicator Name", "Indicator Code"], further: isYear};

/** The first year of the Bank's own bulk download: a table that has it holds all years and series, and the rest of them are left out. */
const firstOfBulk = "1960";

/**
 * The World Bank's tables are wide: a row per country and series, a column per year, blank where there is no value. An untouched bulk download is told by its
 * first year, and may end each line with a comma; that of one indicator has lines before its header.
 */
export function worldBank(text: string, file: string, desk: ImportContext): ImportResult<Observation> {
  const {source, series, complaints, areaOf, isSetAside, checkName} = desk;
  const table = bankRows(text, file, desk);
  const {rows, isBulk} = table;
  const periods = periodsOf(table, desk);
  return readRows(rows, (row) => {
    const area = areaOf(row.cell("Country Code"));
    if (area !== undefined) checkName(row.text("Country Code"), row.cell("Country Name"));
    if (area === null || isSetAside(row.text("Indicator Code"))) return "set aside";
    if (isBulk && !series.codes.includes(row.text("Indicator Code"))) return "set aside";
    const hasValue = periods.some(([column]) => row.text(column) !== "");
    const claim = claimOf(row, hasValue, desk);
    if (claim !== undefined) checkName(row.text("Indicator Code"), row.cell("Indicator Name"));
    return periods.flatMap(([column, period]) => {
      if (row.text(column) === "") return [];
      const at = row.cell(column);
      return found(at, {
        indicator: claim?.indicator,
        area,
        period,
        edition: "",
        breakdown: claim?.breakdown,
        value: toNumber(at, complaints),
        flag: "normal",
        remark: isModelled.test(row.text("Indicator Code")) ? "modelled" : "",
        source
      });
    });
  });
}

/** The rows of a table, the row of its header, and whether it holds all years. */
type BankRows = {readonly rows: readonly Row[]; readonly header: number; readonly isBulk: boolean};

function bankRows(text: string, file: string, {complaints}: ImportContext): BankRows {
  const {text: table, header} = bankTable(text);
  const isBulk = headerOf(table).includes(firstOfBulk);
  try {
    return {rows: readCsv(table, file, isBulk ? {...layout, optional: [""]} : layout, complaints.add), header, isBulk};
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(error.complaints.map((one) => (one.row === 1 ? {...one, row: header} : one)));
  }
}

/** The columns that are years, with the year; one that cannot be is told once, at the header. Of a bulk download the earlier ones are left out. */
function periodsOf({rows: [first], header, isBulk}: BankRows, {complaints}: ImportContext): [string, number | undefined][] {
  if (first === undefined) return [];
  const columns = first.columns.filter((column) => isYear.test(column) && !(isBulk && Number(column) < years.first));
  return columns.map((column) => [column, toYear({file: first.file, row: header, column, text: column}, complaints)]);
}

function claimOf(row: Row, hasValue: boolean, {series, complaints}: ImportContext): Claim | undefined {
  const cell = row.cell("Indicator Code");
  return (
    series.find(cell.text, {hasValue}) ??
    complaints.about(cell, `no indicator takes the series "${cell.text}" from this table; known are ${series.codes.join(", ")}`)
  );
}
