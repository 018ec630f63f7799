import {linesOf} from "../../tables/linesOf.ts";

/** The columns that tell what a row of World Population Prospects is about. */
const about = ["ISO3_code", "LocTypeName", "Variant", "Time"] as const;

/** A row about a country in a year, with the cells that were asked for. */
export type WppRow = {readonly iso3: string; readonly year: number; readonly variant: string; readonly cells: readonly string[]};

/** A header that lacks a column. */
export class MissingColumn extends Error {}

/** The rows about countries in a range of years; the files have as many again about groups of countries, and a century of years that are left out. */
export function* wppRows(text: string, columns: readonly string[], [first, last]: readonly [number, number]): Generator<WppRow> {
  let places: number[] | undefined;
  for (const cells of linesOf(text, (line) => places === undefined || line.includes("Country/Area"))) {
    if (places === undefined) {
      places = [...about, ...columns].map((column) => placeOf(column, cells));
      continue;
    }
    const [iso3 = "", type, variant = "", time, ...asked] = places.map((place) => cells[place] ?? "");
    const year = Number(time);
    if (iso3 !== "" && type === "Country/Area" && year >= first && year <= last) yield {iso3, year, variant, cells: asked};
  }
}

function placeOf(column: string, header: readonly string[]): number {
  const place = header.indexOf(column);
  if (place === -1) throw new MissingColumn(`the header has no column "${column}": has the layout changed?`);
  return place;
}
