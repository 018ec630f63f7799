import {readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";
import {readCsv} from "../../../src/tables/readCsv.ts";
import type {Row} from "../../../src/tables/row.ts";
import {say, type LocalServer} from "./localServer.ts";

/** A change of a text, which must change something. */
export type Edit = readonly [from: string, to: string];

/** A text with its changes. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`no ${from} in ${before.slice(0, 300)}`);
    return before.replace(from, to);
  }, text);
}

/** What publishers have published: tables as they stand in a folder of raw tables, with changes, each of an edition. */
export type Published = {readonly raw: string; readonly edition: string; readonly edits?: Readonly<Record<string, readonly Edit[]>>};

/** The tables that are fetched in tests, as the plan of `data/raw/ilostat` names them, and what each is called by ILOSTAT. */
export const ilostatTables = {
  "SDG_0131_SEX_SOC_RT_A.csv": "SDG_0131_SEX_SOC_RT_A",
  "EMP_NIFL_SEX_RT_A.csv": "EMP_NIFL_SEX_RT_A"
};

/** ILOSTAT: a table of contents, and tables packed by themselves, each whole, in the columns of an untouched download. Changes are made in the plain rows. */
export function publishIlostat(server: LocalServer, {raw, edition, edits = {}}: Published): void {
  const ids = Object.values(ilostatTables);
  server.on(
    "/metadata/toc/indicator",
    say(`\uFEFF"id","indicator","last.update"\n${ids.map((id) => `"${id}","x","${edition}"\n`).join("")}`)
  );
  for (const [name, id] of Object.entries(ilostatTables)) {
    const plain = edited(readFileSync(`${raw}/ilostat/${name}`, "utf8"), edits[name] ?? []);
    const bytes = gzipSync(untouched(plain));
    server.on(
      `/data/indicator?id=${id}&format=.csv.gz`,
      (_request, response) => void response.writeHead(200, {"content-type": "application/octet-stream"}).end(bytes)
    );
  }
}

/** Plain rows in the columns of the bulk service, with codes and labels of their source. */
function untouched(plain: string): string {
  const rows = readCsv(plain, "plain", {required: ["ref_area"], further: /./});
  const columns = [
    "ref_area",
    "source",
    "source.label",
    "indicator",
    "sex",
    ...(rows[0]!.has("classif1") ? ["classif1"] : []),
    "time",
    "obs_value",
    "obs_status",
    "note_source"
  ];
  return `\uFEFF${columns.map((column) => `"${column}"`).join(",")}\n${rows.map((row) => `${columns.map((column) => untouchedCell(row, column)).join(",")}\n`).join("")}`;
}

const notes: Readonly<Record<string, string>> = {"Main cities or metropolitan areas": "R1:3513_S4:33", "Urban areas only": "R1:3513_S4:31"};

function untouchedCell(row: Row, column: string): string {
  const note = row.text("note_source");
  const isModelled = note === "ILO modelled estimate";
  if (column === "source") return isModelled ? '"XA:1"' : '"BA:1"';
  if (column === "source.label") return isModelled ? '"ILO - Modelled Estimates"' : '"LFS - Labour Force Survey"';
  if (column === "note_source") return `"${notes[note] ?? ""}"`;
  return column === "obs_value" ? row.text(column) : `"${row.text(column)}"`;
}

/** Rows of a page of the World Bank, few enough for several pages. */
const perPage = 5;

/** The World Bank: a series in pages, newest year first, a row for each year, with null where there is no value. */
export function publishWorldBank(server: LocalServer, {raw, edition, edits = {}}: Published): void {
  const rows = readCsv(edited(readFileSync(`${raw}/worldbank/WDI.csv`, "utf8"), edits["WDI.csv"] ?? []), "WDI.csv", {
    required: [],
    further: /./
  });
  const bySeries = Map.groupBy(rows, (row) => row.text("Indicator Code"));
  for (const [series, alike] of bySeries) {
    const all = alike.flatMap(bankRows);
    const pages = Math.ceil(all.length / perPage);
    server.on(`/v2/country/all/indicator/${series}`, (request, response) => {
      const page = Number(new URL(request.url!, server.origin).searchParams.get("page"));
      const head = {page, pages, per_page: perPage, total: all.length, sourceid: "2", lastupdated: edition};
      response.end(JSON.stringify([head, all.slice((page - 1) * perPage, page * perPage)]));
    });
  }
}

function bankRows(row: Row): object[] {
  const years = row.columns.filter((column) => /^\d{4}$/.test(column)).reverse();
  return years.map((date) => ({
    indicator: {id: row.text("Indicator Code"), value: row.text("Indicator Name")},
    country: {id: row.text("Country Code").slice(0, 2), value: row.text("Country Name")},
    countryiso3code: row.text("Country Code"),
    date,
    value: row.text(date) === "" ? null : Number(row.text(date)),
    unit: "",
    obs_status: "",
    decimal: 0
  }));
}
