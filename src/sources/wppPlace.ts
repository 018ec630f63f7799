import type {Cell, Row} from "../tables/row.ts";
import type {ImportContext} from "./importContext.ts";
import {toNumber, toYear, years} from "./readCell.ts";

/** The columns that all untouched files of World Population Prospects begin with. */
export const wppColumns = [
  ...["SortOrder", "LocID", "Notes", "ISO3_code", "ISO2_code", "SDMX_code", "LocTypeID", "LocTypeName", "ParentID", "Location", "VarID"],
  ...["Variant", "Time"]
];

/** Whether a row is about a country in a year that the atlas reads: no aggregate, no year before its first, no projection beyond the year the table was taken. */
export function isWppCountry(row: Row, {taken}: ImportContext): boolean {
  const year = Number(row.text("Time"));
  return row.text("ISO3_code") !== "" && row.text("LocTypeName") === "Country/Area" && year >= years.first && year <= taken;
}

/** The area and year of such a row; a variant other than the medium one is a complaint. */
export function wppPlace(
  row: Row,
  desk: ImportContext
): {readonly area: string | null | undefined; readonly year: number | undefined; readonly at: Cell} {
  const variant = row.cell("Variant");
  if (variant.text !== "Medium") desk.complaints.about(variant, `variant "${variant.text}"; expected Medium alone`);
  return {area: desk.areaOf(row.cell("ISO3_code")), year: toYear(row.cell("Time"), desk.complaints), at: row.cell("Time")};
}

/** The persons of a cell that counts in thousands, to the person; undefined where it is blank, or after a complaint. */
export function personsIn(cell: Cell, {complaints}: ImportContext): number | undefined {
  if (cell.text === "") return undefined;
  const thousands = toNumber(cell, complaints);
  if (thousands === undefined) return undefined;
  if (thousands < 0) return complaints.about(cell, `${cell.text} thousand persons cannot be; expected 0 or more`);
  return Math.round(thousands * 1000);
}
