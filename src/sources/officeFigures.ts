import {dimensions} from "../model/dimension.ts";
import {officeUnits, placeLevels, type OfficeFigure, type PlaceLevel} from "../model/officeFigure.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Cell, Row} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";
import type {ImportContext} from "./importContext.ts";
import {readRows, whole, type ImportResult} from "./importResult.ts";
import {oneOf, toBlank, toNumber, toText, years} from "./readCell.ts";
import {inLocales, translated} from "./reference/translated.ts";

const columns = [
  "iso3",
  "subdivision",
  "subdivision_name",
  "area_type",
  "indicator",
  "period",
  "sex",
  "value",
  "unit",
  ...inLocales("note")
];

/** The tables of national offices: a row per place, measure, period and sex. No importer is needed for another country. */
export function officeFigures(text: string, file: string, {source, taken, complaints, areaOf}: ImportContext): ImportResult<OfficeFigure> {
  return readRows(readCsv(text, file, columns, complaints.add), (row) => {
    const area = areaOf(row.cell("iso3"));
    if (area === null) return "set aside";
    const level = oneOf(placeLevels, row.cell("area_type"), complaints);
    return whole<OfficeFigure>(row.cell("value"), {
      area,
      measure: toText(row.cell("indicator"), complaints) || undefined,
      level,
      code: level && codeIn(row, level, complaints),
      place: toText(row.cell("subdivision_name"), complaints) || undefined,
      period: periodIn(row.cell("period"), taken, complaints),
      sex: oneOf(dimensions.sex, row.cell("sex"), complaints),
      value: toNumber(row.cell("value"), complaints),
      unit: oneOf(officeUnits, row.cell("unit"), complaints),
      note: translated(row, "note", complaints, {mayBeBlank: true}),
      source
    });
  });
}

/** The code of a part of the country; nothing else has one. */
function codeIn(row: Row, level: PlaceLevel, complaints: Complaints): string | undefined {
  const cell = row.cell("subdivision");
  if (level !== "subdivision") return toBlank(cell, complaints) && "";
  if (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(cell.text)) return cell.text;
  return complaints.about(cell, `"${cell.text}" is no code of ISO 3166-2; expected one, as CA-ON`);
}

/** A year, an edition of two years or a quarter, as published; none that the table cannot know of. */
function periodIn(cell: Cell, taken: number, complaints: Complaints): string | undefined {
  const [, first = "", next, quarter] = /^(\d{4})(?:-(\d\d)|-Q([1-4]))?$/.exec(cell.text) ?? [];
  const year = Number(first);
  const follows = next === undefined || Number(next) === (year + 1) % 100;
  const last = next === undefined ? year : year + 1;
  if (first !== "" && follows && year >= years.first && last <= taken) return cell.text;
  const example = quarter === undefined ? "2023, 2023-24 or 2023-Q4" : "2023-Q4";
  return complaints.about(cell, `impossible period "${cell.text}"; expected ${example}, from ${years.first} to ${taken}`);
}
