import type {Complaint} from "../model/dataError.ts";

/** What a table's header must say. */
export type Layout = {
  /** Columns that must be there, in any order. */
  readonly required: readonly string[];
  /** Columns that may be there. */
  readonly optional?: readonly string[];
  /** The look of further columns: years across, names in further languages. */
  readonly further?: RegExp;
  /** Whether a header without rows is fine: a list that may have nothing on it. */
  readonly mayBeEmpty?: boolean;
};

const quoted = (name: string) => `"${name}"`;

/** All that is wrong with a header: columns missing, unknown or doubled. */
export function checkHeader(header: readonly string[], file: string, layout: Layout): Complaint[] {
  const {required, optional = [], further} = layout;
  const missing = required.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !required.includes(column) && !optional.includes(column) && !further?.test(column));
  const doubled = header.filter((column, index) => header.indexOf(column) !== index);
  const complain = (message: string): Complaint => ({file, row: 1, column: null, message});
  const complaints: Complaint[] = [];
  if (missing.length > 0) {
    complaints.push(complain(`missing column ${missing.map(quoted).join(", ")}; found ${header.map(quoted).join(", ")}`));
  }
  if (unknown.length > 0) {
    complaints.push(complain(`unknown column ${unknown.map(quoted).join(", ")}; expected ${[...required, ...optional].join(", ")}`));
  }
  if (doubled.length > 0) complaints.push(complain(`column ${doubled.map(quoted).join(", ")} stands twice; expected each column once`));
  return complaints;
}
