import * as Plot from "@observablehq/plot";
import {describe, expect, test} from "vitest";
import {filePartAtBuild} from "../../src/charts/drawAtBuild.ts";
import {hatch, hatchFill} from "../../src/charts/hatch.ts";
import {halo, hit} from "../../src/charts/rowMarks.ts";
import {theme} from "../../src/charts/theme.ts";

const colour = (name: string): string => `#${name}`;
const part = (...marks: Plot.Markish[]) => filePartAtBuild({width: 200, height: 50, axis: null, marks}, colour);
const text = (options: Plot.TextOptions) => Plot.text([{x: 1, say: "One"}], {x: "x", text: () => "9 %", ...options});

describe("a chart for a file", () => {
  test("is a group in colours by value, with figures of one width, as large as asked", () => {
    const {width, height, markup} = part(text({fill: theme.gap4}));
    expect([width, height]).toEqual([200, 50]);
    expect(markup).toMatch(
      /^<g fill="#ink" text-anchor="middle" font-size="13" style="font-variant-numeric:tabular-nums"><g fill="#gap-4"><text [^>]*>9 %<\/text><\/g><\/g>$/
    );
  });

  test("leaves out marks that are there to be pointed at, and what others say aloud", () => {
    expect(part(Plot.rect([{say: "One"}], {x1: 0, x2: 9, ...hit})).markup).not.toMatch(/<rect|One/);
    expect(part(Plot.dot([{x: 1, say: "One"}], {x: "x", r: 4, fill: theme.ink, ariaLabel: "say"})).markup).toMatch(
      /<circle(?! [^>]*aria-label)/
    );
  });

  test("has its linked marks without links", () => {
    const {markup} = part(Plot.dot([{x: 1, to: "/a/"}], {x: "x", href: "to"}));
    expect(markup).toContain("<circle");
    expect(markup).not.toMatch(/<a|href|xlink/);
  });

  test("sets an edge of paper as words of their own beneath the words", () => {
    const {markup} = part(text({fill: {value: () => theme.gap5, scale: null}, ...halo}));
    const [edge = "", letters = ""] = markup.match(/<g[^>]*><text.*?<\/g>/g) ?? [];
    expect(edge).toMatch(/ stroke="#paper" stroke-width="4".* fill="#paper" aria-hidden="true"><text(?! [^>]*fill)/);
    expect(letters).toContain('fill="#gap-5"');
    expect(letters).not.toContain("stroke");
    expect(markup).not.toContain("paint-order");
  });

  test("keeps a hatch, under an id of its own", () => {
    const {markup} = part(hatch, Plot.rect([1], {x1: 0, x2: 9, fill: hatchFill}));
    const id = /<pattern id="(c[0-9a-z]+-0)"/.exec(markup)?.[1];
    expect(markup).toContain(`fill="url(#${id})"`);
    expect(markup).toContain('stroke="#muted"');
  });
});
