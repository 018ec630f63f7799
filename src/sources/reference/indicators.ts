import {denominators, type Denominator} from "../../model/denominator.ts";
import {dimensions, type Dimension} from "../../model/dimension.ts";
import {directions, families, type Indicator} from "../../model/indicator.ts";
import {units} from "../../model/unit.ts";
import {readCsv} from "../../tables/readCsv.ts";
import type {Cell, Row} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";
import {decode, oneOf, toList} from "../readCell.ts";
import {readSeries} from "../series.ts";
import {inLocales, translated} from "./translated.ts";
import {unique} from "./unique.ts";

const texts = ["name", "question", "measure", "reached", "left"] as const;
/** Those that no two indicators have alike. */
const ownTexts = ["name", "question", "measure"] as const;
const plain = ["id", "listed", "family", "source", "files", "series", "splits", "unit", "denominator", "direction", "breaks"];
const layout = {
  required: [...plain, ...texts.flatMap(inLocales)],
  further: new RegExp(`^(${texts.join("|")})_[a-z]{2}$`)
};

export type Indicators = {readonly indicators: readonly Indicator[]; readonly indicatorRows: readonly Row[]};

/**
 * `data/reference/indicators.csv`. `tables` are the raw tables there are, as "source/file".
 * A row with a complaint still stands for its series, so that its values do not complain as well; the run fails anyway.
 */
export function readIndicators(text: string, file: string, tables: ReadonlySet<string>, complaints: Complaints): Indicators {
  const rows = readCsv(text, file, layout);
  unique(rows, ["id"], complaints);
  for (const column of ownTexts.flatMap(inLocales)) unique(rows, [column], complaints);
  for (const column of inLocales("left")) checkLeft(rows, column, complaints);
  checkSeries(rows, complaints);
  return {indicators: rows.map((row) => toIndicator(row, tables, complaints)), indicatorRows: rows};
}

function toIndicator(row: Row, tables: ReadonlySet<string>, complaints: Complaints): Indicator {
  const word = <T extends string>(words: readonly T[], column: string) => oneOf(words, row.cell(column), complaints) as T;
  const id = row.cell("id");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id.text)) complaints.about(id, `"${id.text}" is no id; expected words joined by "-"`);
  return {
    id: id.text,
    listed: decode({0: false, 1: true}, row.cell("listed"), complaints) ?? false,
    family: word(families, "family"),
    source: row.text("source"),
    files: filesOf(row, tables, complaints),
    series: toList(row.cell("series")),
    splits: splitsOf(row.cell("splits"), complaints),
    unit: word(units, "unit"),
    denominator: word(Object.keys(denominators) as Denominator[], "denominator"),
    direction: word(directions, "direction"),
    breaks: breaksOf(row.cell("breaks"), complaints),
    name: translated(row, "name", complaints),
    question: translated(row, "question", complaints),
    measure: translated(row, "measure", complaints),
    reached: translated(row, "reached", complaints),
    left: translated(row, "left", complaints, {mayBeBlank: true})
  };
}

function filesOf(row: Row, tables: ReadonlySet<string>, complaints: Complaints): string[] {
  const files = toList(row.cell("files"));
  const unknown = files.filter((file) => !tables.has(`${row.text("source")}/${file}`));
  if (unknown.length > 0 || files.length === 0) {
    const known = [...tables].join(", ");
    complaints.about(row.cell("files"), `no raw table "${row.text("source")}/${unknown.join(", ")}"; there are ${known}`);
  }
  return files;
}

function splitsOf(cell: Cell, complaints: Complaints): Dimension[] {
  const known = Object.keys(dimensions) as Dimension[];
  return toList(cell).flatMap((text) => oneOf(known, {...cell, text}, complaints) ?? []);
}

function breaksOf(cell: Cell, complaints: Complaints): Indicator["breaks"] {
  const breaks = toList(cell).map((text) => (text.trim() === "" ? NaN : Number(text)));
  const ascending = breaks.every((limit, index) => index === 0 || limit > breaks[index - 1]!);
  if (breaks.length !== 4 || !breaks.every(Number.isFinite) || !ascending) {
    complaints.about(cell, `"${cell.text}" are not map limits; expected four numbers, ascending, joined by ";"`);
  }
  return breaks as unknown as Indicator["breaks"];
}

/** Who is left out is said in the same words only where who is reached is too; else one was copied over the other. */
function checkLeft(rows: readonly Row[], column: string, complaints: Complaints): void {
  const alike = Map.groupBy(
    rows.filter((row) => row.text(column) !== ""),
    (row) => row.text(column)
  );
  for (const [first, ...others] of alike.values()) {
    const reached = column.replace("left", "reached");
    for (const row of others.filter((one) => one.text(reached) !== first!.text(reached)))
      complaints.about(row.cell(column), `"${row.text(column)}" is said of ${first!.text("id")} too; expected words of its own`);
  }
}

/** Each series reads well, and belongs to one indicator of its table. */
function checkSeries(rows: readonly Row[], complaints: Complaints): void {
  const owners = new Map<string, string>();
  for (const row of rows) {
    const cell = row.cell("series");
    if (cell.text === "") complaints.about(cell, "the cell is blank; expected at least one series");
    for (const text of toList(cell)) {
      const series = readSeries(text);
      const code = typeof series === "string" ? text : series.code;
      if (typeof series === "string") complaints.about(cell, series);
      for (const file of toList(row.cell("files"))) {
        const key = `${row.text("source")}/${file}/${code}`;
        const owner = owners.get(key);
        if (owner !== undefined) complaints.about(cell, `the series "${code}" of ${file} belongs to ${owner} already; expected each once`);
        owners.set(key, row.text("id"));
      }
    }
  }
}
