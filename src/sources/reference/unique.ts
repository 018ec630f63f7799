import type {Row} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";

/** Complains of each row whose columns say together what an earlier row has said. */
export function unique(rows: readonly Row[], columns: readonly string[], complaints: Complaints): void {
  const first = new Map<string, number>();
  for (const row of rows) {
    const said = columns.map((column) => row.text(column)).join("/");
    const earlier = first.get(said);
    if (earlier === undefined) first.set(said, row.row);
    else complaints.about(row.cell(columns.at(-1)!), `"${said}" stands in row ${earlier} already; expected each once`);
  }
}
