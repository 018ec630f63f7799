import {describe, expect, test} from "vitest";
import {lightPlot} from "../../../scripts/steps/lightPlot.ts";

type Hooks = {
  applyToEnvironment: (environment: {name: string}) => boolean;
  resolveId: (id: string, importer?: string) => string | null;
  load: (id: string) => Promise<string> | null;
};
const {applyToEnvironment, resolveId, load} = lightPlot() as unknown as Hooks;

describe("a light Plot", () => {
  test("is for browsers only", () => {
    expect(applyToEnvironment({name: "client"})).toBe(true);
    expect(applyToEnvironment({name: "ssr"})).toBe(false);
  });
  test("lacks what no chart of a browser uses, and nothing else", () => {
    for (const module of ["d3-color", "d3-format", "d3-geo", "d3-scale-chromatic", "d3-time-format"])
      expect(resolveId(module), module).not.toBeNull();
    for (const module of ["./marks/axis.js", "./marks/tip.js", "./interactions/pointer.js", "./legends/ramp.js", "./legends/swatches.js"]) {
      expect(resolveId(module, "/node_modules/@observablehq/plot/src/plot.js"), module).not.toBeNull();
      expect(resolveId(module, "/src/charts/frame.ts"), module).toBeNull();
    }
    expect(resolveId("./scales/schemes.js", "/node_modules/@observablehq/plot/src/scales.js")).not.toBeNull();
    expect(resolveId("./scales/diverging.js", "/node_modules/@observablehq/plot/src/scales.js")).not.toBeNull();
    for (const module of ["quantitative.js", "ordinal.js"])
      expect(resolveId("./schemes.js", `/node_modules/@observablehq/plot/src/scales/${module}`), module).not.toBeNull();
    expect([resolveId("d3-shape"), resolveId("d3")]).toEqual([null, null]);
    expect(load("d3-shape")).toBeNull();
  });
  test("answers nothing to what Plot calls while it loads", async () => {
    const code = (await load(resolveId("d3-geo") ?? "")) ?? "";
    const emptied = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, () => unknown>;
    expect(emptied.geoTransform?.()).toBeNull();
    expect(() => emptied.geoPath?.()).toThrow("geoPath is not sent to browsers");
  });
  test("has all their names, which say what is missing when called", async () => {
    const code = (await load(resolveId("d3-scale-chromatic") ?? "")) ?? "";
    const emptied = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, () => void>;
    const whole = (await import("d3-scale-chromatic" as string)) as object;
    expect(Object.keys(emptied)).toEqual(Object.keys(whole));
    expect(() => emptied.interpolateBlues?.()).toThrow("interpolateBlues is not sent to browsers");
  });
});
