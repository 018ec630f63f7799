import type {Cell} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {isWebAddress} from "../isWebAddress.ts";

/** An address of a document, which may be blank: not every document has one. */
export function checkAddress(cell: Cell, complaints: Complaints): void {
  if (cell.text !== "" && !isWebAddress(cell.text))
    complaints.about(cell, `"${cell.text}" is no address to link to; expected one that begins with http, or a blank cell`);
}
