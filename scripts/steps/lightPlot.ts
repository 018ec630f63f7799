import type {Plugin} from "vite";

/** What Plot brings for maps and for colour scales, which no chart that a browser draws has: our maps and colours are our own. */
const unused = ["d3-geo", "d3-scale-chromatic"] as const;
const mark = "\0unused:";

/** A module that has every name of another and none of its code; whoever calls one learns what is missing. */
async function emptied(name: string): Promise<string> {
  const names = Object.keys((await import(name)) as object);
  const absent = `const absent = (name) => () => { throw new Error(name + " is not sent to browsers: scripts/steps/lightPlot.ts"); };`;
  return [absent, ...names.map((one) => `export const ${one} = /* @__PURE__ */ absent("${one}");`)].join("\n");
}

/** Leaves out of the browser's Plot what its charts do not use: a fifth of its weight. Pages drawn at build have the whole. */
export const lightPlot = (): Plugin => ({
  name: "light-plot",
  apply: "build",
  enforce: "pre",
  applyToEnvironment: ({name}) => name === "client",
  resolveId: (id) => (unused.some((name) => name === id) ? mark + id : null),
  load: (id) => (id.startsWith(mark) ? emptied(id.slice(mark.length)) : null)
});
