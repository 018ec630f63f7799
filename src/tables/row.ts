/** One cell of a table, with its place. */
export type Cell = {
  readonly file: string;
  /** Row as a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly column: string;
  readonly text: string;
};

/** One row of a table. It makes a cell only when asked, since most cells of a big table are never complained about. */
export class Row {
  readonly file: string;
  readonly row: number;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #texts: readonly string[];

  constructor(file: string, row: number, columns: ReadonlyMap<string, number>, texts: readonly string[]) {
    this.file = file;
    this.row = row;
    this.#columns = columns;
    this.#texts = texts;
  }

  /** The names of the columns, as the header orders them. */
  get columns(): readonly string[] {
    return [...this.#columns.keys()];
  }

  has(column: string): boolean {
    return this.#columns.has(column);
  }

  /** The text of a column the reader asked for; a column it may lack is asked for with `has` first. */
  text(column: string): string {
    const place = this.#columns.get(column);
    if (place === undefined) throw new Error(`${this.file} was read without the column ${column}`);
    return this.#texts[place] ?? "";
  }

  cell(column: string): Cell {
    return {file: this.file, row: this.row, column, text: this.text(column)};
  }
}
