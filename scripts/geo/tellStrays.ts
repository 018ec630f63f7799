import {posix} from "node:path";
import type {Complaints} from "../../src/sources/complaints.ts";
import {readCsv} from "../../src/tables/readCsv.ts";
import type {Row} from "../../src/tables/row.ts";
import {geoColumns, type GeoTables} from "./geoTables.ts";
import type {ListedArea} from "./listedAreas.ts";
import {strayBoxes} from "./strayBoxes.ts";
import {strayPoints} from "./strayPoints.ts";
import type {Atlas} from "./worldAreas.ts";

/** Decisions about the map, and where they stand: `read` gives the text of a file of `folder`. */
export type Decided = {
  readonly tables: Pick<GeoTables, "points" | "parts" | "undrawn">;
  readonly folder: string;
  readonly read: (file: string) => string;
};

/** Tells, each at its cell, a point chosen in another place, a box around another land, and a member of the United Nations that is left away. */
export function tellStrays({tables, folder, read}: Decided, areas: readonly ListedArea[], atlas: Atlas, complaints: Complaints): void {
  const rowOf = (name: keyof Decided["tables"], suits: (row: Row) => boolean): Row => {
    const file = posix.join(folder, `${name}.csv`);
    return readCsv(read(file), file, geoColumns[name]).find(suits)!;
  };
  for (const {of, says} of strayPoints(tables.points, areas, atlas))
    complaints.about(rowOf("points", (row) => row.text("area") === of.id).cell("lon"), says);
  for (const {of, says} of strayBoxes(tables.parts, areas, atlas))
    complaints.about(rowOf("parts", (row) => row.text("area") === of.area && Number(row.text("west")) === of.west).cell("west"), says);
  const away = areas.filter(({id, isMember}) => isMember && tables.undrawn.some((one) => one.id === id));
  for (const {id} of away)
    complaints.about(
      rowOf("undrawn", (row) => row.text("area") === id).cell("area"),
      `leaves ${id} away, a member of the United Nations; expected areas without people who live there`
    );
}
