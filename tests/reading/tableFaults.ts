import Papa from "papaparse";

type Field = {
  name: string;
  type: string;
  constraints?: {required?: boolean; unique?: boolean; enum?: string[]; minimum?: number; maximum?: number};
};
export type TableSchema = {
  fields: Field[];
  missingValues: string[];
  primaryKey?: string[];
  foreignKeys?: {fields: string[]; reference: {resource?: string; fields: string[]}}[];
};
export type Row = Record<string, string>;

/** The rows of a CSV text as a stranger reads them, with a parser and no knowledge of the model. */
export const rowsIn = (csv: string): Row[] => Papa.parse<Row>(csv, {header: true, skipEmptyLines: true}).data;
export const headerOf = (csv: string): string[] => Papa.parse<string[]>(csv, {preview: 1}).data[0] ?? [];

const looks: Record<string, RegExp> = {
  string: /[^]/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/i,
  integer: /^-?\d+$/,
  year: /^\d{4}$/,
  boolean: /^(true|false)$/
};

function cellFault(cell: string, {type, constraints = {}}: Field, missing: readonly string[]): string | null {
  if (missing.includes(cell)) return constraints.required ? "is blank" : null;
  if (!looks[type]?.test(cell)) return `"${cell}" is no ${type}`;
  if (constraints.enum && !constraints.enum.includes(cell)) return `"${cell}" is not among its codes`;
  if (constraints.minimum !== undefined && Number(cell) < constraints.minimum) return `${cell} is too small`;
  if (constraints.maximum !== undefined && Number(cell) > constraints.maximum) return `${cell} is too large`;
  return null;
}

const keyOf = (row: Row, columns: readonly string[]) => JSON.stringify(columns.map((column) => row[column]));

function twice(rows: readonly Row[], columns: readonly string[]): string[] {
  const seen = new Set<string>();
  return rows.map((row) => keyOf(row, columns)).filter((key) => seen.size === seen.add(key).size);
}

/** What in a table is not as its schema says: columns, cells, keys, references into other tables (by their names). */
export function tableFaults(csv: string, schema: TableSchema, tables: ReadonlyMap<string, readonly Row[]>): string[] {
  const rows = rowsIn(csv);
  const names = schema.fields.map(({name}) => name);
  const header = headerOf(csv);
  const columns = JSON.stringify(header) === JSON.stringify(names) ? [] : [`columns are ${header.join()}`];
  const cells = schema.fields.flatMap((field) =>
    rows.flatMap((row, index) => {
      const fault = cellFault(row[field.name] ?? "", field, schema.missingValues);
      return fault ? [`row ${index + 2}, ${field.name}: ${fault}`] : [];
    })
  );
  const unique = schema.fields.filter(({constraints}) => constraints?.unique).flatMap(({name}) => twice(rows, [name]));
  const keys = schema.primaryKey ? twice(rows, schema.primaryKey) : [];
  const strangers = (schema.foreignKeys ?? []).flatMap(({fields, reference}) => {
    const known = new Set(
      (reference.resource === undefined ? rows : (tables.get(reference.resource) ?? [])).map((row) => keyOf(row, reference.fields))
    );
    return rows
      .filter((row) => fields.every((field) => row[field] !== "") && !known.has(keyOf(row, fields)))
      .map((row) => `${fields.join()} ${keyOf(row, fields)} is nowhere`);
  });
  return [...columns, ...cells, ...[...unique, ...keys].map((key) => `${key} stands twice`), ...strangers];
}
