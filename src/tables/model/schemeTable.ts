import type {Scheme} from "../../model/scheme.ts";
import {readCsv} from "../readCsv.ts";
import type {Row} from "../row.ts";
import {writeCsv} from "../writeCsv.ts";
import {asWritten, inKeyOrder, type ModelTable} from "./modelTable.ts";

const texts = ["id", "name", "localName", "strategy", "quality", "evidence", "publisher", "source"] as const;
const columns = [
  ...(["id", "area", "name", "localName", "branches", "strategy", "groups", "start", "end"] as const),
  ...(["count", "countYear", "countUnit", "evidence", "publisher", "evidenceYear", "quality", "source"] as const)
];

/** The schemes: a row for each. Lists are joined by ";"; what is not known is a blank cell. */
export const schemeTable: ModelTable<Scheme> = {
  path: "schemes.csv",
  write: (schemes) => writeCsv(columns, inKeyOrder(schemes, ({id}) => id).map(cellsOf)),
  read: (text, file) => readCsv(text, file, asWritten).map(scheme)
};

const cellsOf = ({branches, groups, reached, ...plain}: Scheme) => ({
  ...plain,
  branches: branches.join(";"),
  groups: groups.join(";"),
  count: reached?.count ?? null,
  countYear: reached?.year ?? null,
  countUnit: reached?.unit ?? null
});

function scheme(row: Row): Scheme {
  const list = (column: string) => (row.text(column) === "" ? [] : row.text(column).split(";"));
  const [count, start, end, year, evidenceYear] = ["count", "start", "end", "countYear", "evidenceYear"].map((column) =>
    row.text(column) === "" ? null : Number(row.text(column))
  );
  return {
    ...Object.fromEntries(texts.map((column) => [column, row.text(column)])),
    ...{area: row.text("area") === "" ? null : row.text("area"), start, end, evidenceYear},
    ...{branches: list("branches"), groups: list("groups")},
    reached: count === null ? null : {count, year, unit: row.text("countUnit")}
  } as unknown as Scheme;
}
