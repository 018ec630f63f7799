import {conventionCodes, type Convention, type Ratification, type YearRemark} from "../model/ratification.ts";
import {readCsv} from "../tables/readCsv.ts";
import type {Cell, Row} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";
import type {ImportContext} from "./importContext.ts";
import {isWebAddress} from "./isWebAddress.ts";
import {decode, toBlank, toText, toYear} from "./readCell.ts";
import {readRows, whole, type ImportResult} from "./importResult.ts";

const codes: Record<string, Convention> = {
  ...(Object.fromEntries(conventionCodes.filter((code) => code !== "ICMW").map((code) => [code, code])) as Record<string, Convention>),
  "ICMW (UN Migrant Workers Convention 1990)": "ICMW"
};

/** What the lists say of how sure a ratification is: whether a document was seen, and a year in it. */
const surenesses = {
  confirmed: {seen: true, dated: true},
  "ratified, year not seen": {seen: true, dated: false},
  "not re-checked": {seen: false, dated: true}
};

const remarks: Record<string, YearRemark> = {
  "": "",
  "year of the law; the ILO very likely registered it in 2019": "yearOfLaw",
  "after September 2006 (comment 2263586)": "after2006"
};

/**
 * The years of C118 in the list without documents are those from which it binds, as a Swedish ordinance of 1976 (SFS 1976:166,
 * http://klevringsjuridik.se/law/lag-1976-166/) has them of all States but Sweden: of ratification, most are one less.
 */
const inForce = {convention: "C118", but: "SWE"};

/** Whether an earlier list held a ratification: both say that it stands. One that was denounced is none. */
const statuses = {"already held": true, new: true};

/** The ILO's first conventions are of 1919. */
const firstYear = 1919;

const documented = ["status", "evidence", "source", "address", "note"];
const layout = {required: ["iso3", "instrument", "year"], optional: documented};

/** Lists of ratifications: a row per country and convention, in some with the document in which it was seen. */
export function ratifications(text: string, file: string, {source, taken, complaints, areaOf}: ImportContext): ImportResult<Ratification> {
  return readRows(readCsv(text, file, layout, complaints.add), (row) => {
    const area = areaOf(row.cell("iso3"));
    if (area === null) return "set aside";
    const at = row.cell("instrument");
    const sureness = row.has("evidence") ? decode(surenesses, row.cell("evidence"), complaints) : surenesses["not re-checked"];
    if (row.has("status")) decode(statuses, row.cell("status"), complaints);
    const year = sureness?.dated === false ? noYear(row, complaints) : yearOf(row, taken, complaints);
    const seen = sureness?.seen && row.has("source") ? seenIn(row, complaints) : {evidence: "", address: ""};
    const convention = decode(codes, at, complaints);
    const isOfForce = !row.has("evidence") && convention === inForce.convention && area !== inForce.but;
    const remark = row.has("note") ? decode(remarks, row.cell("note"), complaints) : isOfForce ? "inForce" : "";
    return whole<Ratification>(at, {area, convention, year, remark, ...seen, source});
  });
}

/** Where a document is found: an address to open, or a site and what is looked for there; blank where nobody knows. */
function addressIn(cell: Cell, complaints: Complaints): string | undefined {
  if (cell.text === "" || isWebAddress(cell.text) || /^[a-z-]+(\.[a-z-]+)+ \S/.test(cell.text)) return cell.text;
  return complaints.about(
    cell,
    `"${cell.text}" is no address; expected https://…, or a site and what is looked for there, or a blank cell`
  );
}

const yearOf = (row: Row, taken: number, complaints: Complaints) => toYear(row.cell("year"), complaints, {first: firstYear, last: taken});

const noYear = (row: Row, complaints: Complaints) => (toBlank(row.cell("year"), complaints) ? null : undefined);

/** The document that a row names, and its address where it has one. */
const seenIn = (row: Row, complaints: Complaints) => ({
  evidence: toText(row.cell("source"), complaints),
  address: row.has("address") ? addressIn(row.cell("address"), complaints) : ""
});
