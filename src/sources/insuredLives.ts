import {insuranceProducts, type InsuredLives, type InsuredRemark} from "../model/insuredLives.ts";
import {insuredStudies} from "../model/insuredStudies.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Cell} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";
import type {ImportContext} from "./importContext.ts";
import {decode, oneOf, toNumber, toYear} from "./readCell.ts";
import {readRows, whole, type ImportResult} from "./importResult.ts";

const studies = Object.keys(insuredStudies);

const remarks: Readonly<Record<string, InsuredRemark>> = {
  "": "",
  "more persons than the total for any product: as published": "aboveTotal",
  "percentage printed '>0.01', read as under 0.01": "shareUnderHundredth",
  "published percentage is a share of clients, left out": "shareOfClients",
  "published percentage 0.1 does not fit the persons and is left out": "shareUnfit",
  "published percentage 1.1 does not fit the persons and is left out": "shareUnfit"
};

const columns = ["ref_area", "time", "product", "persons", "percent_of_population", "study", "note"];

/** The world map of micro-insurance: a row per country, study year and product. 0 is what a study found; a blank cell is unknown. */
export function insuredLives(text: string, file: string, {source, taken, complaints, areaOf}: ImportContext): ImportResult<InsuredLives> {
  return readRows(readCsv(text, file, columns, complaints.add), (row) => {
    const area = areaOf(row.cell("ref_area"));
    if (area === null) return "set aside";
    return whole<InsuredLives>(row.cell("persons"), {
      area,
      year: toYear(row.cell("time"), complaints, {first: firstYear, last: taken}),
      product: oneOf(insuranceProducts, row.cell("product"), complaints),
      persons: numberIn(row.cell("persons"), complaints),
      share: numberIn(row.cell("percent_of_population"), complaints),
      study: oneOf(studies, row.cell("study"), complaints),
      remark: decode(remarks, row.cell("note"), complaints),
      source
    });
  });
}

/** The first study is of this year. */
const firstYear = 2005;

const numberIn = (cell: Cell, complaints: Complaints): number | null | undefined => (cell.text === "" ? null : toNumber(cell, complaints));
