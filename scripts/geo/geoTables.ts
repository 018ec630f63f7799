import {undrawnReasons, type Marker, type UndrawnReason, type World} from "../../src/model/world.ts";
import {DataError} from "../../src/model/dataError.ts";
import {Complaints} from "../../src/sources/complaints.ts";
import {readCsv} from "../../src/tables/readCsv.ts";
import type {Row} from "../../src/tables/row.ts";
import type {Dispute} from "./disputedLines.ts";
import type {Merger, Part} from "./worldAreas.ts";

/** What people have decided about the map: the tables of `data/geo`, by name of file without ".csv". */
export type GeoTables = {parts: Part[]; merged: Merger[]; undrawn: World["undrawn"]; points: Marker[]; disputed: Dispute[]};

/** Its columns, by table. */
export const geoColumns = {
  parts: ["area", "from", "west", "south", "east", "north", "name"],
  merged: ["shape", "into", "why"],
  undrawn: ["area", "reason"],
  points: ["area", "lon", "lat", "why"],
  disputed: ["a", "b", "west", "south", "east", "north", "why"]
} as const satisfies Record<keyof GeoTables, readonly string[]>;

/** The names of the tables, without ".csv". */
export const geoNames = Object.keys(geoColumns) as (keyof GeoTables)[];

/** What a table has once only: of an area that stands twice, nobody knows which row is meant. */
const once: Partial<Record<keyof GeoTables, string>> = {merged: "shape", undrawn: "area", points: "area"};

/** Reads the tables; `read` gives the text of a file, `areas` are the ids of the area list. Throws a DataError of all rows that cannot be. */
export function geoTables(read: (file: string) => string, areas: ReadonlySet<string>, folder = "data/geo"): GeoTables {
  const complaints = new Complaints();
  const tables = gatherGeo(read, {areas, folder}, complaints);
  if (complaints.all.length > 0) throw complaints.asError();
  return tables;
}

/** The same, of all rows that can be; those that cannot are told, a fault of each. */
export function gatherGeo(
  read: (file: string) => string,
  {areas, folder}: {readonly areas: ReadonlySet<string>; readonly folder: string},
  complaints: Complaints
): GeoTables {
  const each = <T>(name: keyof GeoTables, make: (row: Row) => T): T[] => {
    const file = `${folder}/${name}.csv`;
    const all = complaints.gather(() => readCsv(read(file), file, geoColumns[name])) ?? [];
    return all.flatMap((row) => complaints.gather(() => [checked(name, row, all)].map(make)) ?? []);
  };
  const area = (row: Row, column: string): string =>
    areas.has(row.text(column)) ? row.text(column) : refuse(row, column, "is no area of countries.csv");
  const shape = (row: Row): string =>
    areas.has(row.text("shape"))
      ? refuse(row, "shape", "is an area of countries.csv; expected land without a code there")
      : row.text("shape");
  return {
    parts: each("parts", (row) => ({area: area(row, "area"), from: row.text("from"), ...boxOf(row)})),
    merged: each("merged", (row) => ({shape: shape(row), into: area(row, "into")})),
    undrawn: each("undrawn", (row) => ({id: area(row, "area"), reason: reasonOf(row)})),
    points: each("points", (row) => ({id: area(row, "area"), lon: degrees(row, "lon"), lat: degrees(row, "lat")})),
    disputed: each("disputed", (row) => ({a: row.text("a"), b: row.text("b"), box: hasBox(row) ? sidesOf(row) : null}))
  };
}

/** The row, if it stands once and says why. */
function checked(name: keyof GeoTables, row: Row, all: readonly Row[]): Row {
  const column = once[name];
  if (column !== undefined && all.find((one) => one.text(column) === row.text(column)) !== row)
    refuse(row, column, "stands in an earlier row; expected each once");
  if (row.has("why") && row.text("why") === "") refuse(row, "why", "is no reason; expected one");
  return row;
}

const sides = ["west", "south", "east", "north"] as const;

/** A dispute along the whole boundary has no box: all four cells are empty. */
const hasBox = (row: Row): boolean => sides.some((side) => row.text(side) !== "");

function boxOf(row: Row): Record<(typeof sides)[number], number> {
  const [west, south, east, north] = sidesOf(row);
  return {west, south, east, north};
}

function sidesOf(row: Row): NonNullable<Dispute["box"]> {
  const [west, south, east, north] = sides.map((side) => degrees(row, side)) as [number, number, number, number];
  if (west >= east) refuse(row, "east", `does not lie east of ${west}`);
  if (south >= north) refuse(row, "north", `does not lie north of ${south}`);
  return [west, south, east, north];
}

/** A number of degrees as one writes it by hand; what is left empty is missing, never 0. */
function degrees(row: Row, column: string): number {
  const text = row.text(column);
  const limit = ["lat", "south", "north"].includes(column) ? 90 : 180;
  if (!/^-?\d+(\.\d+)?$/.test(text) || Math.abs(Number(text)) > limit)
    return refuse(row, column, `is no number of degrees; expected one from -${limit} to ${limit}`);
  return Number(text);
}

function refuse(row: Row, column: string, says: string): never {
  throw new DataError([{file: row.file, row: row.row, column, message: `"${row.text(column)}" ${says}`}]);
}

function reasonOf(row: Row): UndrawnReason {
  const text = row.text("reason");
  const reason = undrawnReasons.find((known) => known === text);
  if (reason !== undefined) return reason;
  return refuse(row, "reason", `is no reason; known are ${undrawnReasons.join(", ")}`);
}
