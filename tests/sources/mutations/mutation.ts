import Papa from "papaparse";

/** Numbers from 0 to 1 that are the same for the same seed. */
export type Chance = () => number;

export function chanceOf(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A kind of damage that leaves a table well-formed: what it is called, which table it does it to, and how. */
export type Mutation = {
  readonly kind: string;
  /** "raw/un-wpp/population.csv", "reference/countries.csv", "raw/ilostat/source.json". */
  readonly table: string;
  readonly mutate: (text: string, chance: Chance) => string;
  /** Why it may pass; without it, it must be refused. */
  readonly accepted?: string;
};

export type TableRow = Record<string, string>;

export const pick = <T>(items: readonly T[], chance: Chance): T => {
  if (items.length === 0) throw new Error("there is nothing to pick from");
  return items[Math.floor(chance() * items.length)]!;
};

/** The rows of a table after an edit, written again. The edit changes them in place, or returns others. */
export function editRows(text: string, edit: (rows: TableRow[], columns: string[]) => TableRow[] | void): string {
  const {data, meta} = Papa.parse<TableRow>(text.replaceAll("\r\n", "\n"), {
    header: true,
    delimiter: ",",
    newline: "\n",
    skipEmptyLines: true
  });
  const columns = meta.fields!;
  const rows = edit(data, columns) ?? data;
  return `${Papa.unparse({fields: columns, data: rows.map((row) => columns.map((column) => row[column] ?? ""))}, {newline: "\n"})}\n`;
}

/** One cell changed, of a row that suits. */
export const inCell =
  (column: string, change: (text: string, row: TableRow) => string, suits: (row: TableRow) => boolean = () => true) =>
  (text: string, chance: Chance): string =>
    editRows(text, (rows) => {
      const row = pick(
        rows.filter((one) => one[column] !== "" && suits(one)),
        chance
      );
      row[column] = change(row[column]!, row);
    });

/** All cells of a column changed, of the rows that suit. */
export const inColumn =
  (column: string, change: (text: string, row: TableRow) => string, suits: (row: TableRow) => boolean = () => true) =>
  (text: string): string =>
    editRows(text, (rows) => {
      for (const row of rows) if (row[column] !== "" && suits(row)) row[column] = change(row[column]!, row);
    });

/** Two words of a column, each in the other's place. */
export const exchanged = (column: string, one: string, other: string) =>
  inColumn(column, (text) => (text === one ? other : text === other ? one : text));

/** Two words of the header, each in the other's place. */
export const exchangedHeaders = (one: string, other: string) => (text: string) => {
  const [header = "", ...rows] = text.split("\n");
  const columns = header.split(",").map((name) => (name === one ? other : name === other ? one : name));
  return [columns.join(","), ...rows].join("\n");
};

export const without = (suits: (row: TableRow) => boolean) => (text: string) => editRows(text, (rows) => rows.filter((row) => !suits(row)));

/** A column slipped down by a row. */
export const slipped = (column: string) => (text: string) =>
  editRows(text, (rows) => {
    const cells = rows.map((row) => row[column]!);
    rows.forEach((row, index) => (row[column] = cells[(index + rows.length - 1) % rows.length]!));
  });

/** The table without its last rows: a download that ended early, at the end of a row. */
export const cutAtRow = (text: string, chance: Chance) => {
  const lines = text.trimEnd().split("\n");
  return `${lines.slice(0, Math.ceil(lines.length * (0.3 + chance() * 0.69))).join("\n")}\n`;
};

export const appended = (row: string) => (text: string) => `${text}${row}\n`;

export const replaced = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

export const scaled = (factor: number) => (text: string) => String(Number((Number(text) * factor).toPrecision(12)));
