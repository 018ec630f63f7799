import type {Remark} from "../model/remark.ts";
import type {Cell, Row} from "../tables/row.ts";
import type {Complaints} from "./complaints.ts";

/** What a note says of a value that readers must know; "" where it says where it is kept, or of which months it is. */
const notes: readonly (readonly [RegExp, Remark])[] = [
  [/^R1:\d+$|^Repository: /, ""],
  [/^S3:\d+$|^Data reference period: /, ""],
  [/^T2:\d+$/, ""],
  [/^S4:31$|^Geographical coverage: Urban areas only$/, "urbanOnly"],
  [/^S4:33$|^Geographical coverage: Main cities or metropolitan areas$/, "mainCities"]
];

const known = "R1 and S3 (repository, reference period), T2, S4:31 (urban areas only), S4:33 (main cities or metropolitan areas)";

/**
 * The remark of a row of an untouched download, whose notes on the source are joined: "R1:3513_S4:31", or in words, "Repository: … | Geographical coverage: …".
 * A note that is not known is a complaint: it may say whom the value stands for.
 */
export function remarkOfNotes(row: Row, complaints: Complaints): Remark | undefined {
  const cells = ["note_source", "NOTE_SOURCE"].filter((column) => row.has(column)).map((column) => row.cell(column));
  const remarks = cells.flatMap((cell) => partsOf(cell.text).map((part) => remarkOf(part, cell, complaints)));
  if (remarks.includes(undefined)) return undefined;
  return remarks.find((remark) => remark !== "") ?? "";
}

const partsOf = (text: string): string[] => text.split(/ \| |_(?=[A-Z]\d+:)/).filter((part) => part !== "");

function remarkOf(part: string, cell: Cell, complaints: Complaints): Remark | undefined {
  const found = notes.find(([pattern]) => pattern.test(part));
  return found === undefined ? complaints.about(cell, `unknown note "${part}"; known are ${known}`) : found[1];
}
