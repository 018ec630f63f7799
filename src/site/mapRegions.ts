import {readFileSync} from "node:fs";
import type {Country} from "../model/area.ts";
import {readCsv} from "../tables/readCsv.ts";

/** A region of the explored map, and its members in the order of the list of countries. */
export type MapRegion = {
  /** As in addresses: "western-africa". */
  readonly id: string;
  /** The ILO's region that it is part of: "africa". */
  readonly region: string;
  readonly members: readonly string[];
};
type Texts = {readonly regions: string; readonly countries: string};

const files: Texts = {regions: "data/geo/regions.csv", countries: "data/reference/countries.csv"};
let held: Texts | undefined;

/**
 * Every country in one region: the ILO's subregions, and those that are too large for one picture parted as the United Nations part them (M49).
 * A row without a part takes what the rows before it left of its subregion; one that takes none of the countries of a smaller atlas falls out (of the
 * whole list, `npm run data` complains of such a row).
 */
export function mapRegions(countries: readonly Country[]): MapRegion[] {
  held ??= {regions: readFileSync(files.regions, "utf8"), countries: readFileSync(files.countries, "utf8")};
  return mapRegionsOf(held, countries);
}

/** The same of the texts of both tables. */
export function mapRegionsOf(texts: Texts, countries: readonly Country[]): MapRegion[] {
  const parts = new Map(
    readCsv(texts.countries, files.countries, {required: ["iso3", "m49_intermediate"], further: /./}).map((row) => [
      row.text("iso3"),
      row.text("m49_intermediate")
    ])
  );
  const placed = new Set<string>();
  return readCsv(texts.regions, files.regions, ["id", "within", "m49"]).flatMap((row) => {
    const [within, part] = [row.text("within"), row.text("m49")];
    const mine = countries.filter(({id, subregion}) => !placed.has(id) && subregion === within && (part === "" || parts.get(id) === part));
    for (const {id} of mine) placed.add(id);
    const [first] = mine;
    return first?.region ? [{id: row.text("id"), region: first.region, members: mine.map(({id}) => id)}] : [];
  });
}
