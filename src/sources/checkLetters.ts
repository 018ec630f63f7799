import {readCsv} from "../tables/readCsv.ts";
import {lookPlain, textFault} from "../tables/textFault.ts";
import type {Complaints} from "./complaints.ts";
import type {Table} from "./reference/readReference.ts";

/** Complains of cells with letters that nobody sees, that were read in another encoding, or that stand in two spellings: names would not match, pictures not be drawn. */
export function checkLetters(tables: readonly Table[], complaints: Complaints): void {
  for (const {text, file} of tables) {
    if (lookPlain(text)) continue;
    // What is wrong with the shape of a table is told where it is read.
    const rows = readAnyhow(text, file);
    for (const row of rows) {
      for (const column of row.columns) {
        const fault = textFault(row.text(column));
        if (fault !== undefined) complaints.about(row.cell(column), fault);
      }
    }
  }
}

function readAnyhow(text: string, file: string) {
  try {
    return readCsv(text, file, {required: [], further: /./, mayBeEmpty: true}, () => {});
  } catch {
    return [];
  }
}

/** Complains of a table without an end to its last line: a download that was cut looks like that. */
export function checkLastLines(tables: readonly Table[], complaints: Complaints): void {
  for (const {text, file} of tables) {
    if (text !== "" && !/[\r\n]$/.test(text)) {
      const row = text.split(/\r\n|\r|\n/).length;
      complaints.add({file, row, column: null, message: "the last line has no end; expected a line break: was the table cut on its way?"});
    }
  }
}
