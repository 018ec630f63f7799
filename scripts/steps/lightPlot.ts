import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import type {Plugin} from "vite";

/** Where Plot keeps its modules. */
const plotFolder = dirname(createRequire(import.meta.url).resolve("@observablehq/plot"));

/**
 * What Plot brings for maps, colour scales, dates, tips and its own legends, which no chart that a browser draws has; and what it calls of it while it
 * loads, which then returns nothing.
 */
const unused: Readonly<Record<string, {readonly from: string; readonly atLoad: readonly string[]}>> = {
  "d3-color": {from: "d3-color", atLoad: []},
  "d3-format": {from: "d3-format", atLoad: []},
  "d3-geo": {from: "d3-geo", atLoad: ["geoTransform"]},
  "d3-scale-chromatic": {from: "d3-scale-chromatic", atLoad: []},
  "d3-time-format": {from: "d3-time-format", atLoad: []},
  "./marks/axis.js": {from: join(plotFolder, "marks/axis.js"), atLoad: []},
  "./marks/tip.js": {from: join(plotFolder, "marks/tip.js"), atLoad: []},
  "./interactions/pointer.js": {from: join(plotFolder, "interactions/pointer.js"), atLoad: []},
  "./legends/ramp.js": {from: join(plotFolder, "legends/ramp.js"), atLoad: []},
  "./legends/swatches.js": {from: join(plotFolder, "legends/swatches.js"), atLoad: []},
  "./scales/diverging.js": {from: join(plotFolder, "scales/diverging.js"), atLoad: []},
  "./scales/schemes.js": {from: join(plotFolder, "scales/schemes.js"), atLoad: []},
  "./schemes.js": {from: join(plotFolder, "scales/schemes.js"), atLoad: []}
};
const mark = "\0unused:";

/** A module that has every name of another and next to none of its code; whoever calls one learns what is missing. */
async function emptied(module: string): Promise<string> {
  const {from, atLoad} = unused[module] ?? {from: module, atLoad: []};
  const names = Object.keys((await import(from)) as object);
  return [
    `const absent = (name) => () => { throw new Error(name + " is not sent to browsers: scripts/steps/lightPlot.ts"); };`,
    ...names.map((name) =>
      atLoad.includes(name) ? `export const ${name} = () => null;` : `export const ${name} = /* @__PURE__ */ absent("${name}");`
    )
  ].join("\n");
}

const isPlots = (importer: string | undefined) => importer?.includes("@observablehq/plot/") ?? false;

/** Leaves out of the browser's Plot what its charts do not use: a quarter of its weight. Pages drawn at build have the whole. */
export const lightPlot = (): Plugin => ({
  name: "light-plot",
  apply: "build",
  enforce: "pre",
  applyToEnvironment: ({name}) => name === "client",
  resolveId: (id, importer) => (id in unused && (!id.startsWith(".") || isPlots(importer)) ? mark + id : null),
  load: (id) => (id.startsWith(mark) ? emptied(id.slice(mark.length)) : null)
});
