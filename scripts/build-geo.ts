import {readFileSync} from "node:fs";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import type {World} from "../src/model/world.ts";
import {geoTables} from "./geo/geoTables.ts";
import {listedAreas} from "./geo/listedAreas.ts";
import {readAtlas} from "./geo/readAtlas.ts";
import type {Detail} from "./geo/simplifyWorld.ts";
import {wantWhole} from "./geo/wantWhole.ts";
import {worldFrom} from "./geo/worldFrom.ts";
import {askedOptions} from "./steps/askedOptions.ts";
import {runScript} from "./steps/prepare.ts";
import {projectRoot} from "./steps/projectRoot.ts";
import {replaceFile} from "./steps/writeDown.ts";

/** Chosen by eye at 1280 pixels, under the budget of `limit`. */
const detail: Detail = {point: 6e-6, island: 3e-5, steps: 1.5e4};
/** The map must stay light: bytes after gzip. */
const limit = 50_000;

const text = (file: string) => readFileSync(join(projectRoot, file), "utf8");

const countries = "data/reference/countries.csv";

/** The text of `data/geo/world.json`, the same bytes on every run; throws sentences where a table or what is made of it cannot be. */
export function buildGeo(read = text): string {
  const atlas = readAtlas();
  const areas = listedAreas({text: text(countries), file: countries});
  const ids = areas.map(({id}) => id);
  const tables = geoTables(read, new Set(ids));
  const world = worldFrom(atlas, tables, ids, detail);
  wantWhole(world, areas, atlas, {tables, folder: "data/geo", read});
  return `${JSON.stringify(world)}\n`;
}

/** `npm run geo`: the map of the world, out of its package and the tables of data/geo. */
function writeGeo(): void {
  askedOptions({});
  const json = buildGeo();
  const size = gzipSync(json).length;
  if (size > limit) throw new Error(`the world weighs ${size} bytes after gzip; the limit is ${limit}`);
  replaceFile(join(projectRoot, "data/geo/world.json"), json);
  const {objects, markers, disputed, undrawn} = JSON.parse(json) as World;
  console.log(
    `data/geo/world.json: ${objects.areas.geometries.length} areas drawn, ${markers.length} markers, ${disputed.length} disputed boundaries,`
  );
  console.log(`${undrawn.length} areas not drawn; ${(size / 1000).toFixed(1)} kB after gzip`);
}

if (import.meta.main) await runScript(() => Promise.resolve().then(writeGeo));
