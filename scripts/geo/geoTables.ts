import {undrawnReasons, type Marker, type UndrawnReason, type World} from "../../src/model/world.ts";
import {DataError} from "../../src/model/dataError.ts";
import {readCsv} from "../../src/tables/readCsv.ts";
import type {Row} from "../../src/tables/row.ts";
import type {Dispute} from "./disputedLines.ts";
import type {Merger, Part} from "./worldAreas.ts";

/** What people have decided about the map: the tables of `data/geo`, by name of file without ".csv". */
export type GeoTables = {parts: Part[]; merged: Merger[]; undrawn: World["undrawn"]; points: Marker[]; disputed: Dispute[]};

const columns = {
  parts: ["area", "from", "west", "south", "east", "north", "name"],
  merged: ["shape", "into", "why"],
  undrawn: ["area", "reason"],
  points: ["area", "lon", "lat", "why"],
  disputed: ["a", "b", "west", "south", "east", "north", "why"]
} as const satisfies Record<keyof GeoTables, readonly string[]>;

/** Reads the tables; `read` gives the text of a file. Throws a DataError at the first cell that is not a number or reason. */
export function geoTables(read: (file: string) => string): GeoTables {
  const rows = (name: keyof GeoTables) => {
    const file = `data/geo/${name}.csv`;
    return readCsv(read(file), file, columns[name]);
  };
  return {
    parts: rows("parts").map((row) => ({area: row.text("area"), from: row.text("from"), ...boxOf(row)})),
    merged: rows("merged").map((row) => ({shape: row.text("shape"), into: row.text("into")})),
    undrawn: rows("undrawn").map((row) => ({id: row.text("area"), reason: reasonOf(row)})),
    points: rows("points").map((row) => ({id: row.text("area"), lon: degrees(row, "lon"), lat: degrees(row, "lat")})),
    disputed: rows("disputed").map((row) => ({a: row.text("a"), b: row.text("b"), box: row.text("west") === "" ? null : sidesOf(row)}))
  };
}

const boxOf = (row: Row) => ({
  west: degrees(row, "west"),
  south: degrees(row, "south"),
  east: degrees(row, "east"),
  north: degrees(row, "north")
});

const sidesOf = (row: Row): NonNullable<Dispute["box"]> => {
  const {west, south, east, north} = boxOf(row);
  return [west, south, east, north];
};

function degrees(row: Row, column: string): number {
  const text = row.text(column);
  const value = Number(text);
  if (text !== "" && Number.isFinite(value) && Math.abs(value) <= 180) return value;
  throw new DataError([{file: row.file, row: row.row, column, message: `"${text}" is no number of degrees`}]);
}

function reasonOf(row: Row): UndrawnReason {
  const text = row.text("reason");
  const reason = undrawnReasons.find((known) => known === text);
  if (reason !== undefined) return reason;
  throw new DataError([
    {file: row.file, row: row.row, column: "reason", message: `unknown reason "${text}"; known are ${undrawnReasons.join(", ")}`}
  ]);
}
