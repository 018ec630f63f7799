import type {Plugin} from "vite";

/** What Plot brings for maps, colour scales and dates, which no chart that a browser draws has; and the names that it calls while it loads. */
const unused: Readonly<Record<string, readonly string[]>> = {"d3-geo": ["geoTransform"], "d3-scale-chromatic": [], "d3-time-format": []};
const mark = "\0unused:";

/** A module that has every name of another and next to none of its code; whoever calls one learns what is missing. */
async function emptied(module: string): Promise<string> {
  const kept = unused[module] ?? [];
  const names = Object.keys((await import(module)) as object).filter((name) => !kept.includes(name));
  return [
    ...kept.map((name) => `export {${name}} from "${module}";`),
    `const absent = (name) => () => { throw new Error(name + " is not sent to browsers: scripts/steps/lightPlot.ts"); };`,
    ...names.map((name) => `export const ${name} = /* @__PURE__ */ absent("${name}");`)
  ].join("\n");
}

/** Leaves out of the browser's Plot what its charts do not use: a sixth of its weight. Pages drawn at build have the whole. */
export const lightPlot = (): Plugin => ({
  name: "light-plot",
  apply: "build",
  enforce: "pre",
  applyToEnvironment: ({name}) => name === "client",
  resolveId: (id, importer) => (id in unused && !importer?.startsWith(mark) ? mark + id : null),
  load: (id) => (id.startsWith(mark) ? emptied(id.slice(mark.length)) : null)
});
