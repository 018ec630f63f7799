import {readFileSync} from "node:fs";
import type {World} from "../model/world.ts";

let held: World | undefined;

/** The land of all maps, read once from `data/geo`. */
export function worldGeometry(): World {
  held ??= JSON.parse(readFileSync("data/geo/world.json", "utf8")) as World;
  return held;
}
